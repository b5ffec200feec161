import { type BookCell, type BookSheet, xlsxParts } from "../../../test/build/books.ts";
import { chosenManner, escaped, halves, meaningOf, referred } from "./cells.ts";
import type { OtherSheet, Table } from "./table.ts";

/** How a book of Excel is written: the choices of its cells, over and over, and what holds for the whole of it. */
export interface XlsxManner {
  readonly choices: readonly number[];
  readonly date1904: boolean;
  readonly prefix: boolean;
  readonly references: boolean;
  readonly merged: boolean;
}

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The parts of a book, whose sheet of the table's rows says the texts of those rows, each in a manner that fits it. */
export function xlsxOf(table: Table, manner: XlsxManner): Record<string, string> {
  const strings: string[] = [];
  const own: BookSheet = {
    name: "Данные",
    rows: table.rows.map((cells, row) =>
      cells.map((text, column) => {
        const choice = manner.choices[(row * 31 + column) % manner.choices.length] ?? 0;
        return cellOf(text, choice, manner, strings);
      }),
    ),
    hidden: table.hidden,
  };
  const before = table.before.map((kind, index) => otherSheet(kind, `До ${index}`, table));
  const behind = table.behind.map((kind, index) => otherSheet(kind, `После ${index}`, table));
  const parts = xlsxParts([...before, own, ...behind], manner.date1904);
  const sheet = `xl/worksheets/sheet${before.length + 1}.xml`;
  return {
    ...parts,
    "xl/_rels/workbook.xml.rels": (parts["xl/_rels/workbook.xml.rels"] ?? "").replace(
      "</Relationships>",
      `<Relationship Id="rIdStrings" Type="${office}/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>`,
    ),
    "xl/sharedStrings.xml": `<?xml version="1.0"?><sst count="${strings.length}">${strings.map((text) => `<si>${text}</si>`).join("")}</sst>`,
    [sheet]: inManner(parts[sheet] ?? "", manner),
  };
}

function otherSheet(kind: OtherSheet, name: string, { rows }: Table): BookSheet {
  switch (kind) {
    case "nothing":
      return { name, rows: [] };
    case "words":
      return { name, rows: [["Справка"], ["Исполнитель", "Иванов"], [1, 2, 3]] };
    case "hidden copy":
      return { name, rows, state: "hidden" };
  }
}

function inManner(xml: string, { prefix, references, merged }: XlsxManner): string {
  const bare = references ? xml : xml.replace(/(<(?:c|row)) r="[A-Z]*\d+"/g, "$1");
  const withMerged = merged
    ? bare.replace("</sheetData>", '</sheetData><mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>')
    : bare;
  if (!prefix) return withMerged;
  return withMerged
    .replaceAll(/<!\[CDATA\[[\s\S]*?\]\]>|<(\/?)(?=[a-zA-Z])/g, (tag, slash) =>
      slash === undefined ? tag : `<${slash}x:`,
    )
    .replace("<x:worksheet xmlns=", "<x:worksheet xmlns:x=");
}

const spaced = (text: string) => ` xml:space="preserve">${escaped(text)}`;
const style = { percent: 1, date: 2, ownDate: 5 };

function cellOf(text: string, choice: number, manner: XlsxManner, strings: string[]): BookCell {
  const share = (item: string): string => {
    strings.push(item);
    return ` t="s"><v>${strings.length - 1}</v>`;
  };
  return { xml: xmlOf(text, choice, manner, share) };
}

/** The rest of a cell's tag and what is in it. */
function xmlOf(
  text: string,
  choice: number,
  { date1904 }: XlsxManner,
  share: (item: string) => string,
): string {
  const meaning = meaningOf(text);
  const texts = textManners(text, share);
  switch (meaning.is) {
    case "nothing":
      return chosenManner(
        [">", ' s="1">', "><v></v>", "><v/>", ' t="inlineStr"><is><t></t></is>', ' t="s">', ' t="str"><v/>'],
        choice,
      );
    case "number": {
      const { number } = meaning;
      const written = [
        text,
        number.toExponential(),
        number.toPrecision(17),
        `${text}${text.includes(".") ? "0" : ".0"}`,
      ];
      const manners = written.flatMap((value) => [
        `><v>${value}</v>`,
        ` t="n"><v>${value}</v>`,
        ` s="${style.percent}"><v>${value}</v>`,
        `><f>SUM(B1:B2)</f><v>${value}</v>`,
        `><f t="shared" si="0"/><v>${value}</v>`,
      ]);
      return chosenManner([...manners, ...texts.map((write) => write())], choice);
    }
    case "date": {
      const serial = meaning.days1900 - (date1904 ? 1462 : 0);
      const dates = [` t="d"><v>${text}</v>`, ` t="d"><v>${text}T00:00:00</v>`];
      const serials = [style.date, style.ownDate].map((id) => ` s="${id}"><v>${serial}</v>`);
      return chosenManner(
        [...dates, ...(serial > 0 ? serials : []), ...texts.map((write) => write())],
        choice,
      );
    }
    case "flag":
      return chosenManner(
        [` t="b"><v>${meaning.flag ? 1 : 0}</v>`, ` t="b"><f>1=1</f><v>${meaning.flag}</v>`],
        choice,
      );
    case "error":
      return chosenManner([` t="e"><v>${text}</v>`, ` t="e"><f>NA()</f><v>${text}</v>`], choice);
    case "formula":
      return chosenManner([`><f>${meaning.formula}</f>`, `><f>${meaning.formula}</f><v></v>`], choice);
    case "text":
      return chosenManner(texts, choice)();
  }
}

/** A text that Office Open XML would read as an escape is escaped itself. */
function textManners(text: string, share: (item: string) => string): readonly (() => string)[] {
  const kept = text.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");
  const [first, second] = halves(kept);
  const runs = `<r><rPr><b/></rPr><t${spaced(first)}</t></r><r><t${spaced(second)}</t></r><rPh sb="0" eb="1"><t>фу</t></rPh>`;
  const section = kept.includes("]]>") ? escaped(kept) : `<![CDATA[${kept}]]>`;
  return [
    () => ` t="inlineStr"><is><t${spaced(kept)}</t></is>`,
    () => ` t="inlineStr"><is>${runs}</is>`,
    () => ` t="inlineStr"><is><t>${referred(kept, 10)}</t></is>`,
    () => ` t="inlineStr"><is><t>${section}</t></is>`,
    () => share(`<t${spaced(kept)}</t>`),
    () => share(runs),
    () => share(`<t>${referred(kept, 16)}</t><phoneticPr fontId="1"/>`),
    () => share(`<t>${escaped(first)}<!-- a > b -->${escaped(second)}</t>`),
    () => ` t="str"><f>A1&amp;"x"</f><v>${escaped(kept)}</v>`,
    () => ` t="str"><v>${section}</v>`,
  ];
}
