import type { Book } from "./book.ts";
import { BookError } from "./book-error.ts";
import { bookKind } from "./book-kind.ts";
import { openOds } from "./ods.ts";
import { openXlsx } from "./xlsx.ts";
import { openArchive } from "./zip.ts";

/** A book by its bytes; throws a BookError. */
export async function openBook(bytes: Buffer): Promise<Book> {
  const kind = bookKind(bytes);
  if (kind === "markup") throw new BookError("markup");
  if (kind === "compound") {
    // Names in its directory are UTF-16.
    const isEncrypted = bytes.includes(Buffer.from("EncryptedPackage", "utf16le"));
    throw new BookError(isEncrypted ? "encrypted" : "old-format");
  }
  const archive = openArchive(bytes);
  const book = (await openXlsx(archive)) ?? (await openOds(archive));
  if (book === undefined) throw new BookError("no-book");
  return book;
}
