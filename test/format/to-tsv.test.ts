import { expect, test } from "vitest";
import { empty, numberCell, textCell } from "../../src/format/table.ts";
import { toTsv } from "../../src/format/to-tsv.ts";
import { exact } from "../build/numbers.ts";

test("TSV keeps a row on its line, and a cell in its column", () => {
  const written = toTsv({
    title: ["Никому не видно"],
    columns: ["place", "a\tb", "=c"].map((heading) => ({ id: heading, heading, align: "left" })),
    rows: [
      [
        { kind: "place", text: "1", place: exact("1"), shared: false },
        textCell("x\ty\r\nz"),
        numberCell("-5"),
      ],
      [empty, textCell("@x"), empty],
    ],
    notes: [],
  });
  expect(written).toBe("place\ta b\t'=c\n1\tx y z\t-5\n\t'@x\t\n");
});
