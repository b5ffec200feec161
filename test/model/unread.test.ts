import { expect, test } from "vitest";
import { hasUnread, isRead, known, unread, whole, wholeList } from "../../src/model/unread.ts";

test.each([undefined, "", "a", 0, null])("%s is read", (value) => {
  expect([isRead(value), known(value)]).toEqual([true, value]);
});

test("what is unread is not known", () => {
  expect([isRead(unread), known(unread)]).toEqual([false, undefined]);
});

test("a record or a list is whole where each part is", () => {
  expect(whole({ a: "1", b: undefined })).toEqual({ a: "1", b: undefined });
  expect(whole({ a: "1", b: unread })).toBe(unread);
  expect(wholeList(["1", "2"])).toEqual(["1", "2"]);
  expect(wholeList(["1", unread])).toBe(unread);
});

test.each([
  [unread, true],
  [{ a: [{ b: unread }] }, true],
  [[["a"], unread], true],
  [{ a: [{ b: "c" }], d: undefined, e: null }, false],
  ["a", false],
])("an unread part is found at any depth", (tree, expected) => {
  expect(hasUnread(tree)).toBe(expected);
});
