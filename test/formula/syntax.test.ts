import { describe, expect, test } from "vitest";
import { describe as describeNode, parseSyntax } from "../../src/formula/syntax.ts";

describe("what cannot be read is refused where it stops being readable:", () => {
  /* text, character from 1 */
  test.each([
    ["", 1],
    ["   ", 1],
    ["1 +", 4],
    ["1 + 2 +", 8],
    ["(1", 3],
    ["1)", 2],
    ["()", 3],
    ["sum(a", 6],
    ["1 2", 3],
    ["1 × 2", 3],
    ["new Date()", 5],
    ["typeof a", 8],
    ["sum(a b)", 7],
    ["sum(a, b c)", 10],
    ["sum(a,)", 6],
    ["sum(,a)", 6],
    ["sum(a,,b)", 6],
    ["1;", 2],
    ["1; 2", 2],
    [";1", 2],
    [",1", 2],
    ["1,", 2],
    ["(1,)", 3],
    ["(,1)", 3],
    ["1..2", 3],
    ["1.2.3", 4],
    ["0x1f", 2],
    ["12abc", 3],
    ["'abc", 5],
    ['"abc', 5],
    ["a = 2", 3],
    ["a => b", 3],
    ["a += 1", 4],
    ["{}", 1],
    ["`a`", 1],
    ["@", 1],
    ["/* c */ 1", 1],
    ["1 // c", 4],
    ["\\u0031", 1],
  ])("%j at character %i", (text, character) => {
    const syntax = parseSyntax(text);
    expect(syntax.ok ? "readable" : syntax.character).toBe(character);
  });
});

describe("a node begins", () => {
  /* text, then where its tree and the last of its parts begin */
  test.each([
    ["1 + 2", 1, 5],
    ["   1 +\n  2", 4, 10],
    ["(1 + 2) * 3", 1, 11],
    ["1 + -2", 1, 5],
    ["1 - (2 - 3)", 1, 5],
    ["1 - ((2 - 3))", 1, 6],
    ["1 < a.b", 1, 5],
    ["1 < sum(a)", 1, 5],
    ["a ? b : c", 1, undefined],
  ])("%j at character %i, its right side at %s", (text, tree, right) => {
    const syntax = parseSyntax(text);
    if (!syntax.ok) throw new Error("unreadable");
    const part = syntax.tree["right"];
    expect(syntax.start(syntax.tree)).toBe(tree);
    expect(right && syntax.start(part as typeof syntax.tree)).toBe(right);
  });

  test("where it does in every text, however often the same node text occurs", () => {
    const syntax = parseSyntax("a + a + a");
    if (!syntax.ok) throw new Error("unreadable");
    expect(syntax.start(syntax.tree["right"] as typeof syntax.tree)).toBe(9);
  });
});

describe("a node is described as", () => {
  test.each([
    ["a", "a"],
    ["a.b", "a.b"],
    ["a.b.c", "a.b.c"],
    ["a?.b", "a?.b"],
    ["a[0]", "a[…]"],
    ["a['b'].c", "a[…].c"],
    ["f(1)", "f(…)"],
    ["a.f(1)(2)", "a.f(…)(…)"],
    ["'b'.length", "'b'.length"],
    ["a ? b : c", "… ? … : …"],
    ["[1, 2]", "[…]"],
    ["this.a", "this.a"],
    ["1, 2", ","],
  ])("%s: %s", (text, told) => {
    const syntax = parseSyntax(text);
    expect(syntax.ok && describeNode(syntax.tree)).toBe(told);
  });
});
