import fc from "fast-check";

/** A change of a text: where, of its length, and what is done there. */
export type Change = {
  readonly at: number;
  readonly what:
    | "cut line"
    | "repeat line"
    | "move line"
    | "indent line"
    | "replace word"
    | "insert"
    | "end here";
  readonly to: number;
  readonly text: string;
};

/** Changes of a text; `texts` are put in or stand in place of words. */
export function changesWith(texts: fc.Arbitrary<string>): fc.Arbitrary<readonly Change[]> {
  const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  const change = fc.record({
    at: share,
    what: fc.constantFrom<Change["what"]>(
      ...(["cut line", "repeat line", "move line", "indent line", "insert", "end here"] as const),
      ...(["replace word", "replace word", "replace word", "replace word"] as const),
    ),
    to: share,
    text: texts,
  });
  return fc.array(change, { minLength: 1, maxLength: 4 });
}

export function changed(text: string, changes: readonly Change[]): string {
  return changes.reduce(changedOnce, text);
}

function changedOnce(text: string, { at, what, to, text: other }: Change): string {
  const lines = text.split("\n");
  const index = Math.floor(at * lines.length);
  const line = lines[index] ?? "";
  const target = Math.floor(to * lines.length);
  switch (what) {
    case "cut line":
      return lines.toSpliced(index, 1).join("\n");
    case "repeat line":
      return lines.toSpliced(target, 0, line).join("\n");
    case "move line":
      return lines.toSpliced(index, 1).toSpliced(target, 0, line).join("\n");
    case "indent line":
      return lines.with(index, to < 0.5 ? line.replace(/^ +/, "") : `  ${line}`).join("\n");
    case "replace word": {
      const words = [...line.matchAll(/[\p{L}\d_.-]+/gu)];
      const word = words[Math.floor(to * words.length)];
      if (word === undefined) return text;
      const end = word.index + word[0].length;
      return lines.with(index, line.slice(0, word.index) + other + line.slice(end)).join("\n");
    }
    case "insert": {
      const place = Math.floor(at * text.length);
      return text.slice(0, place) + other + text.slice(place);
    }
    case "end here":
      return text.slice(0, Math.floor(at * text.length));
  }
}
