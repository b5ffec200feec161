import { expect, test } from "vitest";
import { hint } from "../../src/problems/hints.ts";
import { sentence } from "../../src/problems/sentences.ts";
import { langs } from "../../src/words/lang.ts";
import { samples } from "../build/problems.ts";

test("every sample is of the kind that it stands under", () => {
  for (const [kind, problems] of Object.entries(samples)) {
    for (const { kind: own } of problems) expect(own).toBe(kind);
  }
});

test("a sentence is one line, has no full stop and does not shout", () => {
  for (const problem of Object.values(samples).flat()) {
    for (const lang of langs) {
      for (const text of [sentence(problem, lang), hint(problem, lang) ?? ""]) {
        expect(text).not.toMatch(/\n|\.$|!(?!["»])|undefined|invalid/);
      }
    }
  }
});

test("a Russian sentence is in Russian, an English one in English but for what it quotes", () => {
  for (const problem of Object.values(samples).flat()) {
    expect(sentence(problem, "ru")).toMatch(/\p{Script=Cyrillic}/u);
    expect(sentence(problem, "en")).toMatch(/[a-z]/);
  }
});
