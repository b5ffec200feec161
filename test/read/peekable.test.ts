import { expect, test } from "vitest";
import { peekable } from "../../src/read/peekable.ts";
import { cut } from "../build/files.ts";

test("what was looked at, passed over or put back comes as it should", async () => {
  const input = peekable(cut(Buffer.from("abcdef"), [2]));
  const text = (bytes: Uint8Array | undefined) => bytes && Buffer.from(bytes).toString();
  expect(text(await input.peek(3))).toBe("abcd");
  input.skip(1);
  expect(text(await input.next())).toBe("bcd");
  input.putBack(Buffer.from("xy"));
  expect([text(await input.next()), text(await input.next()), await input.next()]).toEqual([
    "xy",
    "ef",
    undefined,
  ]);
  expect(await input.peek(1)).toEqual(new Uint8Array());
});
