import type { Column } from "../table.ts";

export const font = { name: "Calibri", size: 11 };
const line = { style: "thin", color: { rgb: "BFBFBF" } } as const;
const border = { top: line, right: line, bottom: line, left: line };
const wrapped = { wrapText: true, vertical: "top" } as const;

export const titleStyle = { font: { ...font, size: 14, bold: true }, alignment: wrapped };
export const lineStyle = { font, alignment: wrapped };
export const noteStyle = { font: { ...font, color: { rgb: "595959" } }, alignment: wrapped };
export const headingStyle = (align: Column["align"]) => ({
  font: { ...font, bold: true },
  fill: { type: "pattern" as const, pattern: "solid" as const, fgColor: { rgb: "F2F2F2" } },
  alignment: { ...wrapped, vertical: "center" as const, horizontal: align },
  border,
});
export const textStyle = (align: Column["align"]) => ({
  font,
  alignment: { ...wrapped, horizontal: align },
  border,
});
export const numberStyle = (numFmt: string) => ({
  font,
  numFmt,
  alignment: { vertical: "top" as const, horizontal: "right" as const },
  border,
});
