import { expect, test } from "vitest";
import { digest } from "../../src/read/digest.ts";

/* FIPS 180-2, appendix B */
test.each([
  ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
  ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
])("SHA-256 of «%s»", async (text, expected) => {
  expect((await digest()).update(text).digest("hex")).toBe(expected);
});

test("pieces come to the same as the whole, and one file's digest leaves another's alone", async () => {
  const [first, second] = [await digest(), await digest()];
  first.update("a");
  second.update("abc");
  first.update("bc");
  expect(first.digest("hex")).toBe(second.digest("hex"));
});
