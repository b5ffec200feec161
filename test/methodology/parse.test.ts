import { expect, test } from "vitest";
import { parseMethodology } from "../../src/methodology/parse.ts";
import { edited, inMethodology, lineOf, tinyText } from "../build/tiny.ts";

const parse = (text: string | Uint8Array) => parseMethodology(Buffer.from(text), "m.yaml", "abc");

test("bytes become a methodology, with the hash that is given", () => {
  expect(parse(tinyText)).toMatchObject({
    ok: true,
    findings: [],
    value: { id: "tiny", file: "m.yaml", sha256: "abc" },
  });
});

/* What is wrong, from the bytes to the meaning, one border at a time. */
test.each<[string, string | Uint8Array, object[]]>([
  [
    "the bytes",
    Buffer.from([0x69, 0xff]),
    [
      {
        kind: "encoding",
        severity: "error",
        at: { in: "file", file: "m.yaml" },
        encoding: "utf-8",
        value: "",
      },
    ],
  ],
  [
    "the YAML",
    "a:\n b\nc",
    [
      {
        kind: "yaml-syntax",
        severity: "error",
        at: { in: "methodology", file: "m.yaml", line: 3 },
        detail: "Implicit map keys need to be followed by map values",
      },
    ],
  ],
  ["the shape", edited(["id: tiny\n", ""]), [inMethodology("missing-key", 1, "", { key: "id" })]],
  [
    "the meaning",
    edited(["max_points: 60", "max_points: 5"]),
    [
      inMethodology("weights-differ", lineOf(tinyText, "max_points"), "max_points", {
        of: "max_points",
        stated: "5",
        added: "60",
      }),
    ],
  ],
])("%s can be wrong", (_, content, problems) => {
  const parsed = parse(content);
  expect(parsed.ok).toBe(false);
  expect(parsed.findings.flatMap(({ examples }) => examples)).toEqual(problems);
});
