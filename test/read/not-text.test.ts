import { expect, test } from "vitest";
import { notText } from "../../src/read/not-text.ts";

const at = { in: "file", file: "t.csv", row: 3, byte: 14 };

test("a byte that is no text is told in hexadecimal, an unknown encoding by the first byte beyond ASCII", () => {
  expect(notText({ kind: "bad", encoding: "utf-8", byte: 14, value: 9 }, "t.csv", 3)).toEqual({
    ...{ kind: "encoding", severity: "error", at, encoding: "utf-8", value: "0x09" },
  });
  expect(notText({ kind: "not-russian", byte: 14 }, "t.csv", 3)).toEqual({
    ...{ kind: "unknown-encoding", severity: "error", at },
  });
});
