import { expect, test } from "vitest";
import { keyText } from "../../../../src/fold/bytes/keys/key-text.ts";

test.each([
  [["01"], "01"],
  [["01", "2025"], "01, 2025"],
  [["", "2025"], "2025"],
  [["", ""], undefined],
  [[], undefined],
])("the key of %j is %j", (parts, key) => {
  expect(keyText(parts)).toBe(key);
});
