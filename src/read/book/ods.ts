import type { Book, Remarks, Sheet } from "./book.ts";
import { BookError } from "./book-error.ts";
import { odsRows } from "./ods-rows.ts";
import { attribute, eachTag, tags, xmlCursor } from "./xml.ts";
import type { Archive, Entry } from "./zip.ts";

const CONTENT = "content.xml";
const MANIFEST = "META-INF/manifest.xml";

/** A book of OpenDocument, or undefined for an archive that is none. */
export async function openOds(archive: Archive): Promise<Book | undefined> {
  const content = archive.entries.get(CONTENT);
  const manifest = archive.entries.get(MANIFEST);
  if (content === undefined || manifest === undefined) return undefined;
  if (await isEncrypted(archive, manifest)) throw new BookError("encrypted");
  const names = await sheetNames(archive, content);
  if (names.length === 0) return undefined;
  const rows = (index: number) => (remarks: Remarks) => odsRows(archive.contents(content), index, remarks);
  return {
    format: "ods",
    sheets: names.map((name, index): Sheet => ({ name, isHidden: false, rows: rows(index) })),
  };
}

async function isEncrypted(archive: Archive, manifest: Entry): Promise<boolean> {
  const cursor = xmlCursor(["encryption-data"]);
  let isMet = false;
  await eachTag(archive.contents(manifest), cursor, () => {
    isMet ||= cursor.name === 0;
    return isMet ? "enough" : "go-on";
  });
  return isMet;
}

const names = ["spreadsheet", "table"] as const;
const [SPREADSHEET, TABLE] = [0, 1] as const;

/** All sheets stand in one part, one behind the other. */
async function sheetNames(archive: Archive, content: Entry): Promise<readonly string[]> {
  const cursor = xmlCursor(names);
  const found: string[] = [];
  let isBook = false;
  await eachTag(archive.contents(content), cursor, () => {
    if (cursor.name === SPREADSHEET) isBook = true;
    if (cursor.name === TABLE && cursor.tag === tags.open && isBook)
      found.push(attribute(cursor, "name") ?? "");
    return "go-on";
  });
  return found;
}
