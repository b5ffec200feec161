import { expect, test } from "vitest";
import { pageStyle } from "../../../src/format/html/style.ts";

/* columns of the widest table · how A4 lies · size of its letters */
test.each([
  [0, "portrait", "9pt"],
  [8, "portrait", "9pt"],
  [9, "landscape", "9pt"],
  [17, "landscape", "6.5pt"],
] as const)("%d columns are printed %s, %s", (columns, orientation, size) => {
  const style = pageStyle(columns);
  expect(style).toContain(`@page { size: A4 ${orientation};`);
  expect(style).toContain(`font-size: ${size};`);
});

test("day, night and repeated headings are seen to, and nothing is loaded", () => {
  const style = pageStyle(3);
  expect(style).toContain("color-scheme: light dark");
  expect(style).toContain("thead { display: table-header-group; }");
  expect(style).not.toMatch(/url\(|@import|<\//);
});
