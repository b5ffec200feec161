import { describe, expect, test } from "vitest";
import type { Effects, Files, Terminal } from "../../src/cli/effects.ts";
import { type CommonFlags, cannotWrite, colorOf, deliver, tell } from "../../src/cli/session.ts";
import { findings } from "../../src/model/findings.ts";
import { type Place, problem } from "../../src/model/problem.ts";

const plain: CommonFlags = { color: "auto" };
const at: Place = { in: "export", file: "regions.csv" };
const error = problem("no-rows", at, {});
const warning = problem("blank-row", at, { rows: 1 }, "warning");

function world(write: Files["write"] = async () => {}) {
  const printed = { out: "", err: "" };
  const terminal = (stream: "out" | "err"): Terminal => ({
    write: (text) => {
      printed[stream] += text;
    },
    isTerminal: false,
    width: undefined,
  });
  const unused = () => {
    throw new Error("nobody asked for this");
  };
  const files = { open: unused, list: unused, kind: unused, makeFolder: unused, write, shipped: "" };
  const effects: Effects = {
    env: {},
    stdout: terminal("out"),
    stderr: terminal("err"),
    files,
    shipped: async () => undefined,
  };
  return { printed, session: { effects, lang: "ru", version: "0.0.0" } as const };
}

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
    const { effects } = world().session;
    const there = { ...effects, env, stdout: { ...effects.stdout, isTerminal } };
    expect(colorOf(there, { color }, toFile)).toBe(is);
  },
);

describe("what was found is told", () => {
  test("on standard error, and the errors decide the exit code", async () => {
    const { printed, session } = world();
    expect(await tell(session, findings([error, warning]), plain, false)).toBe(1);
    expect(printed.out).toBe("");
    expect(printed.err).toContain("ошибка: regions.csv");
    expect(printed.err).toContain("предупреждение: regions.csv");
  });

  test("without the warnings where quiet is wanted", async () => {
    const { printed, session } = world();
    expect(await tell(session, findings([warning]), { ...plain, quiet: true }, false)).toBe(0);
    expect(printed.err).toBe("");
  });

  test("as JSON where the result is JSON", async () => {
    const { printed, session } = world();
    await tell(session, findings([error]), plain, true);
    expect(JSON.parse(printed.err)).toMatchObject({ schema: "pos-rating/problems/1", errors: 1 });
  });

  test("not at all where there is nothing", async () => {
    const { printed, session } = world();
    expect(await tell(session, [], plain, true)).toBe(0);
    expect(printed).toEqual({ out: "", err: "" });
  });
});

describe("the result is delivered", () => {
  test("to standard output where no file is named", async () => {
    const { printed, session } = world();
    expect(await deliver(session, "table\n", plain, false)).toBe(0);
    expect(printed.out).toBe("table\n");
  });

  test("to the file that is named, and nowhere else", async () => {
    const written: unknown[] = [];
    const { printed, session } = world(async (path, content) => {
      written.push([path, content]);
    });
    expect(await deliver(session, "table\n", { ...plain, output: "rating.txt" }, false)).toBe(0);
    expect(written).toEqual([["rating.txt", "table\n"]]);
    expect(printed).toEqual({ out: "", err: "" });
  });

  test("or told to be refused by the system", async () => {
    const { printed, session } = world(async () => {
      throw Object.assign(new Error("no space"), { code: "ENOSPC" });
    });
    expect(await deliver(session, "table\n", { ...plain, output: "rating.txt" }, false)).toBe(4);
    expect(printed.err).toContain("не удалось записать: ENOSPC");
  });
});

test.each([
  ["EEXIST", "exists"],
  ["ENOENT", "not-found"],
  ["EISDIR", "is-folder"],
  ["ENOTDIR", "not-a-folder"],
  ["EACCES", "no-permission"],
  ["EPERM", "no-permission"],
  ["ENOSPC", "other"],
  ["constructor", "other"],
])("%s of the system is %s", (code, reason) => {
  const refused = Object.assign(new Error(code), { code });
  expect(cannotWrite(refused, "rating.csv")).toMatchObject({ kind: "cannot-write", reason, detail: code });
});

test("an error without a code is no refusal of the system", () => {
  const bug = new TypeError("a bug");
  expect(() => cannotWrite(bug, "rating.csv")).toThrow(bug);
});
