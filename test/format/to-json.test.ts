import { expect, test } from "vitest";
import { toJson } from "../../src/format/to-json.ts";

test("JSON is indented by two, and its last line is ended", () => {
  expect(toJson({ a: [1] })).toBe('{\n  "a": [\n    1\n  ]\n}\n');
});
