import { chosenManner, escaped, halves, meaningOf, referred } from "./cells.ts";
import type { OtherSheet, Table } from "./table.ts";

/** How a book of OpenDocument is written: the choices of its cells, over and over, and what holds for all of it. */
export interface OdsManner {
  readonly choices: readonly number[];
  /** Cells that are alike are written once, with a count; so are rows. */
  readonly repeated: boolean;
  /** The sheet is filled up with rows and cells of nothing. */
  readonly filled: boolean;
  readonly grouped: boolean;
}

const MIMETYPE = "application/vnd.oasis.opendocument.spreadsheet";

export function odsOf(table: Table, manner: OdsManner): Record<string, string> {
  const before = table.before.map((kind, index) => otherTable(kind, `До ${index}`));
  const behind = table.behind.map((kind, index) => otherTable(kind, `После ${index}`));
  const own = `<table:table table:name="Данные">${rowsOf(table, manner)}</table:table>`;
  const sheets = [...before, own, ...behind].join("");
  return {
    mimetype: MIMETYPE,
    "content.xml": `<?xml version="1.0" encoding="UTF-8"?><office:document-content><office:body><office:spreadsheet>${sheets}</office:spreadsheet></office:body></office:document-content>`,
    "META-INF/manifest.xml": `<manifest:manifest><manifest:file-entry manifest:full-path="/" manifest:media-type="${MIMETYPE}"/></manifest:manifest>`,
  };
}

function otherTable(kind: OtherSheet, name: string): string {
  const text = (words: string) =>
    `<table:table-cell office:value-type="string"><text:p>${words}</text:p></table:table-cell>`;
  switch (kind) {
    case "nothing":
    case "hidden copy":
      return `<table:table table:name="${name}"><table:table-row><table:table-cell/></table:table-row></table:table>`;
    case "words":
      return `<table:table table:name="${name}"><table:table-row>${text("Справка")}${text("и ещё")}</table:table-row></table:table>`;
  }
}

function rowsOf({ rows, hidden }: Table, { choices, repeated, filled, grouped }: OdsManner): string {
  const lines = rows.map((cells, row) => {
    const written = cells.map((text, column) =>
      cellOf(text, choices[(row * 31 + column) % choices.length] ?? 0),
    );
    const filler = filled ? ['<table:table-cell table:number-columns-repeated="16000"/>'] : [];
    const inside = [...(repeated ? once(written, "columns") : written), ...filler].join("");
    const visibility = hidden.includes(row + 1) ? ' table:visibility="filter"' : "";
    return `<table:table-row${visibility}>${inside}</table:table-row>`;
  });
  const body = (repeated ? once(lines, "rows") : lines).join("");
  const ending = filled
    ? '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    : "";
  const whole = `<table:table-column table:number-columns-repeated="16384"/>${body}${ending}`;
  return grouped ? `<table:table-row-group>${whole}</table:table-row-group>` : whole;
}

/** Elements that are alike and stand side by side, once each, with their count. */
function once(elements: readonly string[], of: "columns" | "rows"): readonly string[] {
  const runs: { readonly element: string; count: number }[] = [];
  for (const element of elements) {
    const last = runs.at(-1);
    if (last?.element === element) last.count += 1;
    else runs.push({ element, count: 1 });
  }
  return runs.map(({ element, count }) =>
    count === 1
      ? element
      : element.replace(/^<table:table-(cell|row)/, `$& table:number-${of}-repeated="${count}"`),
  );
}

function cellOf(text: string, choice: number): string {
  const meaning = meaningOf(text);
  const shown = `<text:p>как показано</text:p>`;
  const typed = (type: string, value: string, inside = shown) =>
    `<table:table-cell office:value-type="${type}" ${value}>${inside}</table:table-cell>`;
  const texts = textManners(text).map((inside) => typed("string", 'calcext:value-type="string"', inside));
  switch (meaning.is) {
    case "nothing":
      return chosenManner(["<table:table-cell/>", '<table:table-cell table:style-name="ce1"/>'], choice);
    case "number":
      return chosenManner(
        [
          ...["float", "percentage", "currency"].map((type) => typed(type, `office:value="${text}"`)),
          typed("float", `office:value="${meaning.number.toExponential()}"`),
          typed("float", `table:formula="of:=SUM([.A1:.A2])" office:value="${text}"`),
          ...texts,
        ],
        choice,
      );
    case "date":
      return chosenManner(
        [
          typed("date", `office:date-value="${text}"`),
          typed("date", `office:date-value="${text}T00:00:00"`),
          ...texts,
        ],
        choice,
      );
    case "flag":
      return chosenManner([typed("boolean", `office:boolean-value="${meaning.flag}"`), ...texts], choice);
    case "error":
      return typed(
        "string",
        'table:formula="of:=NA()" office:string-value="" calcext:value-type="error"',
        `<text:p>${text}</text:p>`,
      );
    case "formula":
      return `<table:table-cell table:formula="of:=${meaning.formula}"/>`;
    case "text":
      return chosenManner(texts, choice);
  }
}

/** Lines as paragraphs or as breaks, spaces as elements, in one piece or in spans, with a comment of the cell. */
function textManners(text: string): readonly string[] {
  const lines = text.split("\n");
  const paragraphs = (write: (line: string) => string) =>
    lines.map((line) => `<text:p>${write(line)}</text:p>`).join("");
  const spans = (line: string) => {
    const [first, second] = halves(line);
    return `<text:span text:style-name="T1">${spaced(first)}</text:span><text:a>${spaced(second)}</text:a>`;
  };
  const comment =
    "<office:annotation><dc:creator>Иванов</dc:creator><text:p>примечание</text:p></office:annotation>";
  return [
    paragraphs(spaced),
    paragraphs(spans),
    `<text:p>${lines.map(spaced).join("<text:line-break/>")}</text:p>`,
    `${comment}${paragraphs(spaced)}`,
  ];
}

/** Runs of spaces and tabs are elements; a single space between letters may be itself. */
function spaced(line: string): string {
  return line
    .split(/(^ +| +$| {2,}|\t)/)
    .map((part, index) => {
      if (index % 2 === 0) return index % 4 === 0 ? escaped(part) : referred(part, 10);
      return part === "\t" ? "<text:tab/>" : `<text:s text:c="${part.length}"/>`;
    })
    .join("");
}
