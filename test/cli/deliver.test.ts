import { describe, expect, test } from "vitest";
import { cannotWrite, deliver } from "../../src/cli/deliver.ts";
import type { Effects, Files, Terminal } from "../../src/cli/effects.ts";
import type { AnswerFlags } from "../../src/cli/session.ts";
import { lines } from "../../src/format/sheet.ts";
import { formatNamed } from "../build/sample-rating.ts";

const plain: AnswerFlags = { color: "auto", format: formatNamed("table") };
const answer = { sheets: () => [lines(["table"])], json: () => ({}) };

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
  const files = {
    open: unused,
    list: unused,
    kind: unused,
    isSame: unused,
    inFolder: unused,
    write,
    shipped: "",
  };
  const effects: Effects = {
    env: {},
    stdout: terminal("out"),
    stderr: terminal("err"),
    files,
    shipped: async () => undefined,
  };
  return { printed, session: { effects, lang: "ru", jsonLang: "en", version: "0.0.0" } as const };
}

describe("the result is delivered", () => {
  test("to standard output where no file is named", async () => {
    const { printed, session } = world();
    expect(await deliver(session, answer, plain)).toBe(0);
    expect(printed.out).toBe("table\n");
  });

  test("to standard output where that is named as a dash", async () => {
    const { printed, session } = world();
    expect(await deliver(session, answer, { ...plain, output: "-" })).toBe(0);
    expect(printed.out).toBe("table\n");
  });

  test("to the file that is named, and nowhere else", async () => {
    const written: unknown[] = [];
    const { printed, session } = world(async (contents) => {
      written.push(...contents);
    });
    expect(await deliver(session, answer, { ...plain, output: "rating.txt" })).toBe(0);
    expect(written).toEqual([["rating.txt", "table\n"]]);
    expect(printed).toEqual({ out: "", err: "" });
  });

  test("or told to be refused by the system", async () => {
    const { printed, session } = world(async () => {
      throw Object.assign(new Error("no space"), { code: "ENOSPC" });
    });
    expect(await deliver(session, answer, { ...plain, output: "rating.txt" })).toBe(4);
    expect(printed.err).toContain("не удалось записать: ENOSPC");
  });
});

test("a text longer than the engine's texts can be is told, and not written", async () => {
  const { printed, session } = world();
  const text = () => ["x", "y"].map((letter) => letter.repeat(2 ** 28)).join("");
  const format = { ...formatNamed("md"), write: async () => text() };
  expect(await deliver(session, answer, { ...plain, format, output: "rating.md" })).toBe(4);
  expect(printed).toEqual({ out: "", err: expect.stringContaining("длиннее 512 МБ") });
});

test("JSON that is longer is written, in pieces", async () => {
  const { session } = world();
  const lengths: number[] = [];
  const stdout: Terminal = {
    ...session.effects.stdout,
    write: ({ length }) => {
      lengths.push(length);
    },
  };
  const list = Array.from({ length: 520 }, () => "x".repeat(2 ** 20));
  const flags = { ...plain, format: formatNamed("json") };
  const counting = { ...session, effects: { ...session.effects, stdout } };
  expect(await deliver(counting, { ...answer, json: () => ({ list }) }, flags)).toBe(0);
  expect(lengths.length).toBeGreaterThan(500);
  expect(lengths.reduce((total, length) => total + length, 0)).toBeGreaterThan(2 ** 29);
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
