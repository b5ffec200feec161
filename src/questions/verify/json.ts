import type { Tool } from "../../model/tool.ts";
import { inputsJson } from "../../provenance/inputs-json.ts";
import { refusedJson } from "../../provenance/refused-rows.ts";
import { placingOf } from "../../rank/placing.ts";
import { factCounts, reorderedRows, reproducedRows } from "./summary-text.ts";
import { computedFact, printedFact, verdictText } from "./verdict-text.ts";
import type { Fact, UnjudgedReason, Verdict, Verification } from "./verification.ts";
import { facts } from "./verification.ts";

/** The contract `pos-rating/verification/1`: numbers are decimal text, messages English. */
export function verificationJson(verification: Verification, tool: Tool): object {
  const { published, rating, verdicts, placed, places, better } = verification;
  const { id, sha256 } = rating.methodology;
  const count = (kind: Verdict["kind"]) => verdicts.filter((verdict) => verdict.kind === kind).length;
  return {
    schema: "pos-rating/verification/1",
    tool: { name: tool.name, version: tool.version },
    period: published.period ?? null,
    methodology: { id, sha256, ...placingOf(rating) },
    inputs: inputsJson(rating.inputs),
    ...refusedJson(rating),
    published: published.file,
    reproduced: reproducedRows(verification) === verdicts.length,
    summary: {
      rows: verdicts.length,
      reproduced: reproducedRows(verification),
      differ: count("differs"),
      not_judged: count("unjudged"),
      reordered: reorderedRows(verification),
      facts: Object.fromEntries(
        factCounts(verification).map(({ fact, printed, right }) => [fact, { printed, reproduced: right }]),
      ),
    },
    choices: {
      places: placed,
      reproduced: places,
      better: better.map(({ ties, on, places: reproduced }) => ({ ties, on, reproduced })),
    },
    rows: verdicts.map((verdict) => verdictJson(verdict, verification)),
  };
}

function verdictJson(verdict: Verdict, verification: Verification): object {
  const { row } = verdict;
  const message = verdictText(verdict, verification, "en");
  return {
    row: row.row,
    line: row.line,
    region: row.region,
    region_code: regionOf(verdict) ?? null,
    verdict: { reproduced: "reproduced", differs: "differs", unjudged: "not-judged" }[verdict.kind],
    published: factsJson((fact) => printedFact(verdict, fact)),
    computed: factsJson((fact) => computedFact(verdict, fact, verification)),
    ...(verdict.kind === "differs" ? { differs: verdict.facts } : {}),
    ...(verdict.kind === "unjudged" ? { reason: reasonJson(verdict.reason) } : {}),
    ...(message === undefined ? {} : { message }),
  };
}

function regionOf(verdict: Verdict): string | undefined {
  if (verdict.kind !== "unjudged") return verdict.computed?.region.code;
  return "region" in verdict.reason ? verdict.reason.region.code : undefined;
}

function reasonJson(reason: UnjudgedReason): object {
  switch (reason.kind) {
    case "unknown":
      return { kind: "unknown-region", suggestion: reason.suggestion ?? null };
    case "ambiguous":
      return { kind: "ambiguous-region", of: reason.of };
    case "not-rated":
    case "nothing-printed":
      return { kind: reason.kind };
  }
}

function factsJson(of: (fact: Fact) => string | undefined): object {
  return Object.fromEntries(facts.map((fact) => [fact, of(fact) ?? null]));
}
