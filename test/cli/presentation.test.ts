import { expect, test } from "vitest";
import { colorOf, presentationOf, terminalWidth, toStandardOutput } from "../../src/cli/presentation.ts";
import type { CommonFlags } from "../../src/cli/session.ts";

/** At a terminal of 60 columns. */
const stdout = { write: () => undefined, isTerminal: true, width: 60 };
const effects = { env: {}, stdout };
const session = { effects, lang: "en", version: "1.2.3" } as unknown as Parameters<typeof presentationOf>[0];

test("a terminal has a width and colours, a file neither", () => {
  const tool = { name: "pos-rating", version: "1.2.3" };
  expect(presentationOf(session, { color: "auto" })).toEqual({
    lang: "en",
    width: 60,
    color: true,
    bom: false,
    excel: false,
    tool,
  });
  expect(presentationOf(session, { color: "auto", output: "gap.txt", addBom: true })).toEqual({
    lang: "en",
    width: undefined,
    color: false,
    bom: true,
    excel: false,
    tool,
  });
});

/* --width · COLUMNS · output → width */
test.each([
  [undefined, "100", undefined, 100],
  [undefined, "100", "-", 100],
  [undefined, "100", "a.txt", undefined],
  [undefined, "", undefined, 60],
  [undefined, "0", undefined, 60],
  [undefined, "wide", undefined, 60],
  [120, "100", undefined, 120],
  [120, "", "a.txt", 120],
])("--width %s, COLUMNS=%s, into %s: %s", (width, columns, output, expected) => {
  const there = { ...session, effects: { ...session.effects, env: { COLUMNS: columns } } };
  const flags = {
    color: "auto",
    ...(width === undefined ? {} : { width }),
    ...(output === undefined ? {} : { output }),
  } as const;
  expect(presentationOf(there, flags).width).toBe(expected);
});

test("what is not a terminal has no width of its own", () => {
  expect(terminalWidth({ env: {}, stdout: { ...stdout, width: undefined } })).toBeUndefined();
});

test.each([
  [undefined, true],
  ["-", true],
  ["./-", false],
])("%s is standard output: %s", (output, is) => {
  expect(toStandardOutput(output === undefined ? {} : { output })).toBe(is);
});

/* --color · environment · terminal? · to a file? → colour? */
const colors: readonly (readonly [
  CommonFlags["color"],
  Record<string, string>,
  boolean,
  boolean,
  boolean,
])[] = [
  ["auto", {}, true, false, true],
  ["auto", {}, false, false, false],
  ["auto", {}, true, true, false],
  ["auto", { TERM: "dumb" }, true, false, false],
  ["auto", { TERM: "xterm-256color" }, true, false, true],
  ["auto", { NO_COLOR: "1" }, true, false, false],
  ["auto", { NO_COLOR: "" }, true, false, true],
  ["auto", { NO_COLOR: "1", FORCE_COLOR: "1" }, true, false, false],
  ["auto", { FORCE_COLOR: "1" }, false, false, true],
  ["auto", { FORCE_COLOR: "" }, false, false, true],
  ["auto", { FORCE_COLOR: "0" }, true, false, false],
  ["auto", { FORCE_COLOR: "false" }, true, false, false],
  ["auto", { FORCE_COLOR: "1", TERM: "dumb" }, true, false, true],
  ["always", {}, false, false, true],
  ["always", { NO_COLOR: "1", TERM: "dumb" }, false, true, true],
  ["never", { FORCE_COLOR: "1" }, true, false, false],
];

test.each(colors)(
  "--color %s with %j, terminal %j, file %j: colour %j",
  (color, env, isTerminal, toFile, is) => {
    const there = { ...effects, env, stdout: { ...effects.stdout, isTerminal } };
    expect(colorOf(there, { color }, toFile)).toBe(is);
  },
);
