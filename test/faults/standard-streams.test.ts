import { expect, test } from "vitest";
import { expectTold, exports, shell } from "./shell.ts";

const rating = shell("eval $POS compute -f csv", exports()).stdout;

/*
 * A stream that is closed when the program starts: Node puts the null device in its place, so that nothing is printed
 * there, and nobody can tell it from an output that was thrown away on purpose.
 */
test.each([
  ["standard output", "eval $POS compute -f csv >&-", 0, ""],
  ["standard error", "eval $POS compute -f csv 2>&-", 0, rating],
  ["standard input", "eval $POS compute -f csv <&-", 0, rating],
  ["all three", "eval $POS compute -f csv >&- 2>&- <&-", 0, ""],
])("%s that is closed from the start", (_, line, status, stdout) => {
  expect(shell(line, exports())).toMatchObject({ status, stdout, stderr: "" });
});

test("an export from a closed standard input is empty, and that is told", () => {
  expectTold(shell("eval $POS compute --organizations - <&-", exports()), 1, "<stdin>: файл пуст");
});

test("a reader that goes away ends it quietly, and a file that another reads is whole", () => {
  expect(shell("set -o pipefail; eval $POS compute -f json | head -c 10", exports())).toMatchObject({
    status: 0,
    stderr: "",
  });
  expect(shell("set -o pipefail; eval $POS compute -f csv -o >(cat)", exports())).toMatchObject({
    status: 0,
  });
});
