import { expect, test } from "vitest";
import type { Answer } from "../../src/format/answer.ts";
import { format } from "../../src/format/format.ts";
import { plain } from "../build/sample-rating.ts";

const presentation = { ...plain, lang: "en" } as const;

test("only the part that the format is made of is made", async () => {
  const made: string[] = [];
  const answer: Answer = {
    sheets: () => {
      made.push("sheets");
      return [];
    },
    json: ({ version }) => {
      made.push("json");
      return { version };
    },
  };
  const json = format("json", ".json", "json", async () => (value) => JSON.stringify(value));
  expect(await json.write(answer, presentation)).toBe('{"version":"1.2.3"}');
  expect(made).toEqual(["json"]);
});

test("the writer is loaded when it is wanted, and gets the presentation", async () => {
  let loaded = 0;
  const language = format("language", undefined, "sheets", async () => {
    loaded += 1;
    return (_, { lang }) => lang;
  });
  expect(loaded).toBe(0);
  expect(await language.write({ sheets: () => [], json: () => ({}) }, presentation)).toBe("en");
  expect(loaded).toBe(1);
});
