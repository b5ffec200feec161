import type { Sheet } from "./sheet.ts";
import { toParagraphs } from "./terminal/paragraphs.ts";
import type { Terminal } from "./terminal/terminal.ts";

/** The sheets one under another. */
export async function toTerminal(sheets: readonly Sheet[], terminal: Terminal): Promise<string> {
  const texts = await Promise.all(sheets.map((sheet) => textOf(sheet, terminal)));
  return texts.join("\n");
}

/** What draws tables is loaded where there is one. */
async function textOf(sheet: Sheet, terminal: Terminal): Promise<string> {
  switch (sheet.kind) {
    case "grid":
      return (await import("./terminal/grid.ts")).toGrid(sheet.table, terminal);
    case "paragraphs":
      return toParagraphs(sheet.table, sheet.together, terminal);
    case "lines":
      return sheet.table.title.map((line) => `${line}\n`).join("");
  }
}
