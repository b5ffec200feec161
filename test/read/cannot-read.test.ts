import { expect, test } from "vitest";
import { cannotRead } from "../../src/read/cannot-read.ts";

/* What the system says, and the reason that is given. */
test.each([
  ["ENOENT", "not-found"],
  ["EISDIR", "is-folder"],
  ["ENOTDIR", "not-a-folder"],
  ["EACCES", "no-permission"],
  ["EPERM", "no-permission"],
  ["EIO", "other"],
  ["EMFILE", "other"],
])("%s is %s", (code, reason) => {
  const error = Object.assign(new Error("no luck"), { code });
  expect(cannotRead(error, "a.csv")).toEqual({
    ...{ kind: "cannot-read", severity: "error", at: { in: "file", file: "a.csv" } },
    ...{ reason, detail: code },
  });
});

test.each(["Z_DATA_ERROR", "Z_BUF_ERROR"])("%s is a broken gzip", (code) => {
  const error = Object.assign(new Error("unexpected end of file"), { code });
  expect(cannotRead(error, "a.csv.gz")).toEqual({
    ...{ kind: "bad-gzip", severity: "error", at: { in: "file", file: "a.csv.gz" } },
    detail: "unexpected end of file",
  });
});

test.each([new TypeError("x is not a function"), "a text", undefined, { code: "ENOENT" }, { code: 7 }])(
  "what the system did not say is a bug, and thrown on: %s",
  (error) => {
    expect(() => cannotRead(error, "a.csv")).toThrow();
  },
);
