import { posix } from "node:path";
import type { Book, Sheet } from "./book.ts";
import { BookError, damaged } from "./book-error.ts";
import type { Epoch } from "./date.ts";
import type { Shared } from "./shared.ts";
import { noStrings, sharedStrings } from "./strings.ts";
import { cellStyles } from "./styles.ts";
import { worksheetRows } from "./worksheet.ts";
import { attribute, eachTag, tags, xmlCursor } from "./xml.ts";
import type { Archive } from "./zip.ts";

const ROOT = "_rels/.rels";
const CONTENT_TYPES = "[Content_Types].xml";

/** A book of Office Open XML, or undefined for an archive that is none. */
export async function openXlsx(archive: Archive): Promise<Book | undefined> {
  if (!archive.entries.has(CONTENT_TYPES) || !archive.entries.has(ROOT)) return undefined;
  const documents = await relations(archive, "");
  const main = [...documents.values()].find(({ type }) => type === "officeDocument")?.target;
  if (main === undefined) return undefined;
  if (/\.bin$/i.test(main)) throw new BookError("binary");
  const { sheets, epoch } = await workbook(archive, main);
  // A text document has a main part as well, but no sheets.
  if (sheets.length === 0) return undefined;
  await checkContentTypes(archive);
  const parts = await relations(archive, main);
  const partOf = (kind: string) => [...parts.values()].find(({ type }) => type === kind)?.target;
  const stringsPart = partOf("sharedStrings");
  const stylesPart = partOf("styles");
  const strings = stringsPart === undefined ? noStrings : await sharedStrings(part(archive, stringsPart));
  const styles = stylesPart === undefined ? [] : await cellStyles(part(archive, stylesPart));
  const shared: Shared = { strings, styles, epoch };
  return {
    format: "xlsx",
    sheets: sheets.flatMap(({ name, isHidden, id }): readonly Sheet[] => {
      const relation = parts.get(id);
      // A chart may be a sheet as well.
      if (relation === undefined || relation.type !== "worksheet") return [];
      return [
        { name, isHidden, rows: (remarks) => worksheetRows(part(archive, relation.target), shared, remarks) },
      ];
    }),
  };
}

/** What parts are is known by how they refer to each other. But where this part is no XML, the book is damaged. */
async function checkContentTypes(archive: Archive): Promise<void> {
  await eachTag(part(archive, CONTENT_TYPES), xmlCursor([]), () => "go-on");
}

function part(archive: Archive, name: string): AsyncGenerator<Uint8Array> {
  const entry = archive.entries.get(name);
  if (entry === undefined) throw damaged(name);
  return archive.contents(entry);
}

interface Relation {
  /** The last word of its type, which two standards name by two addresses. */
  readonly type: string;
  readonly target: string;
}

/** What a part refers to, by the ids that it uses. */
async function relations(archive: Archive, of: string): Promise<ReadonlyMap<string, Relation>> {
  const folder = posix.dirname(of);
  const name = of === "" ? ROOT : posix.join(folder, "_rels", `${posix.basename(of)}.rels`);
  const found = new Map<string, Relation>();
  if (!archive.entries.has(name)) return found;
  const cursor = xmlCursor(["Relationship"]);
  await eachTag(part(archive, name), cursor, () => {
    if (cursor.name !== 0 || cursor.tag === tags.close) return "go-on";
    const target = attribute(cursor, "Target") ?? "";
    found.set(attribute(cursor, "Id") ?? "", {
      type: (attribute(cursor, "Type") ?? "").split("/").at(-1) ?? "",
      target: target.startsWith("/") ? target.slice(1) : posix.join(folder, target),
    });
    return "go-on";
  });
  return found;
}

interface NamedSheet {
  readonly name: string;
  readonly id: string;
  readonly isHidden: boolean;
}

const names = ["workbookPr", "sheet"] as const;
const [SETTINGS, SHEET] = [0, 1] as const;

async function workbook(
  archive: Archive,
  name: string,
): Promise<{ readonly sheets: readonly NamedSheet[]; readonly epoch: Epoch }> {
  const sheets: NamedSheet[] = [];
  let epoch: Epoch = 1900;
  const cursor = xmlCursor(names);
  await eachTag(part(archive, name), cursor, () => {
    if (cursor.tag === tags.close) return "go-on";
    if (cursor.name === SETTINGS && /^(1|true)$/.test(attribute(cursor, "date1904") ?? "")) epoch = 1904;
    if (cursor.name === SHEET) {
      const state = attribute(cursor, "state") ?? "visible";
      sheets.push({
        name: attribute(cursor, "name") ?? "",
        id: attribute(cursor, "id") ?? "",
        isHidden: state !== "visible",
      });
    }
    return "go-on";
  });
  return { sheets, epoch };
}
