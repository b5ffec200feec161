import { type Shown, shownByBuiltIn, shownByCode } from "./date.ts";
import { attribute, eachTag, tags, xmlCursor } from "./xml.ts";

const names = ["numFmt", "cellXfs", "xf"] as const;
const [FORMAT, CELL_FORMATS, CELL_FORMAT] = [0, 1, 2] as const;

/** How numbers of each cell style are shown. */
export async function cellStyles(chunks: AsyncIterable<Uint8Array>): Promise<readonly Shown[]> {
  const cursor = xmlCursor(names);
  const codes = new Map<number, string>();
  const styles: Shown[] = [];
  let inCellFormats = false;
  await eachTag(chunks, cursor, () => {
    const { tag, name } = cursor;
    if (name === FORMAT && tag !== tags.close)
      codes.set(Number(attribute(cursor, "numFmtId")), attribute(cursor, "formatCode") ?? "");
    else if (name === CELL_FORMATS) inCellFormats = tag === tags.open;
    else if (name === CELL_FORMAT && tag !== tags.close && inCellFormats) {
      const id = Number(attribute(cursor, "numFmtId") ?? "0");
      const code = codes.get(id);
      styles.push(code === undefined ? shownByBuiltIn(id) : shownByCode(code));
    }
    return "go-on";
  });
  return styles;
}
