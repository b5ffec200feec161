import { expect, test } from "vitest";
import { cellStyles } from "../../../src/read/book/styles.ts";
import { cut } from "../../build/files.ts";

test("the styles of cells say what numbers are shown as; those that they are based on do not count", async () => {
  const xml =
    '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="dd\\.mm"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
    '<cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="170"><alignment/></xf><xf numFmtId="20"/><xf numFmtId="999"/></cellXfs></styleSheet>';
  expect(await cellStyles(cut(Buffer.from(xml), [7]))).toEqual(["number", "date", "date", "time", "number"]);
});
