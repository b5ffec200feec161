import type { Sheet } from "./sheet.ts";
import { toGrid } from "./terminal/grid.ts";
import { toParagraphs } from "./terminal/paragraphs.ts";
import type { Terminal } from "./terminal/terminal.ts";

/** The sheets one under another. */
export async function toTerminal(sheets: readonly Sheet[], terminal: Terminal): Promise<string> {
  const texts = await Promise.all(sheets.map((sheet) => textOf(sheet, terminal)));
  return texts.join("\n");
}

async function textOf(sheet: Sheet, terminal: Terminal): Promise<string> {
  switch (sheet.kind) {
    case "grid":
      return toGrid(sheet.table, terminal);
    case "paragraphs":
      return toParagraphs(sheet.table, sheet.together, terminal);
    case "lines":
      return sheet.table.title.map((line) => `${line}\n`).join("");
  }
}
