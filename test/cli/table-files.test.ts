import { describe, expect, test } from "vitest";
import { filesOfTables, namedFiles } from "../../src/cli/table-files.ts";
import { UsageError } from "../../src/cli/usage-error.ts";
import type { TableId } from "../../src/model/brand.ts";

const table = (id: string, files = `${id}*`) => ({ id: id as TableId, files });
const organizations = table("organizations");

describe("files of a folder", () => {
  /* Names in a folder · the tables and their files · whose they are */
  test.each([
    [
      ["messages.csv", "messages-2.xlsx", "messages.txt", "notes.csv"],
      [table("messages")],
      "messages: messages.csv messages-2.xlsx",
    ],
    [["MESSAGES.CSV"], [table("messages")], "messages: MESSAGES.CSV"],
    [["Отчёт_ПОС.xlsx".normalize("NFD")], [table("m", "отчёт*")], `m: ${"Отчёт_ПОС.xlsx".normalize("NFD")}`],
    [["m.csv", "m-old.csv"], [table("m"), table("old", "m-old*")], "m: m.csv; old: m-old.csv"],
    [["m.csv", "m1.csv"], [table("whole", "m"), table("more", "m*")], "whole: m.csv; more: m1.csv"],
    [["regions.csv", "results.csv"], [table("r", "re*")], "r: results.csv"],
    [[], [organizations], "organizations: "],
  ])("%j belong to %j: %s", (names, tables, whose) => {
    const files = filesOfTables(names, tables);
    expect([...files].map(([id, own]) => `${id}: ${own.join(" ")}`).join("; ")).toBe(whose);
  });
});

describe("files that options name", () => {
  test("are those of their tables", () => {
    const tables = [organizations, table("messages")];
    expect([...namedFiles(["messages=a=1.csv", "messages=b.csv"], ["o.csv"], tables)]).toEqual([
      ["organizations", ["o.csv"]],
      ["messages", ["a=1.csv", "b.csv"]],
    ]);
    expect(namedFiles([], undefined, tables).size).toBe(0);
  });

  test.each(["mesages=a.csv", "messages", "messages=", "=a.csv"])("%s names no table's file", (text) => {
    expect(() => namedFiles([text], undefined, [table("messages")])).toThrow(UsageError);
    expect(() => namedFiles([text], undefined, [table("messages")])).toThrow(
      "it begins with one of messages=",
    );
  });

  test("cannot be there for a methodology without tables", () => {
    expect(() => namedFiles(["a=b"], undefined, [])).toThrow("knows no tables");
    expect(() => namedFiles([], ["o.csv"], [])).toThrow("knows no organisations");
  });
});
