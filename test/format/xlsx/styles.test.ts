import { expect, test } from "vitest";
import { headingStyle, numberStyle, textStyle } from "../../../src/format/xlsx/styles.ts";

test("cells of a table are framed; numbers stand at the right as their format writes them, texts as their column does", () => {
  for (const style of [headingStyle("left"), textStyle("left"), numberStyle("0")])
    expect(Object.keys(style.border)).toEqual(["top", "right", "bottom", "left"]);
  expect(numberStyle("0.0")).toMatchObject({ numFmt: "0.0", alignment: { horizontal: "right" } });
  expect(textStyle("right").alignment).toMatchObject({ horizontal: "right", wrapText: true });
  expect(headingStyle("right").alignment).toMatchObject({ horizontal: "right", wrapText: true });
});
