import { expect, test } from "vitest";
import { checkAliases } from "../../src/check/aliases.ts";
import { folded } from "../../src/registry/names.ts";
import { regionNames } from "../../src/registry/resolve.ts";
import { regionsOf } from "../build/model.ts";

const regions = regionsOf("A1", "A2").map((region, index) => ({
  ...region,
  name: ["Набережные Челны", "Нижнекамск"][index] ?? "",
}));
const headerRows = { known: "first", first: 1, last: 1 } as const;

/** Rows from the second on, one a line. */
function check(rows: readonly string[], header = "alias,unit") {
  const table = {
    ...{ header: header.split(","), headerRows, delimiter: ",", fault: undefined },
    rows: rows.map((row, index) => ({ cells: row.split(","), row: index + 2, line: index + 2 })),
  };
  const { find } = regionNames(regions);
  const { aliases, problems, usable } = checkAliases(table, "n.csv", regions, { find, folded });
  const told = problems.map(({ kind, severity, at }) =>
    at.in === "export" ? `${severity} ${kind} ${at.row} ${at.column ?? ""}` : kind,
  );
  return {
    aliases: Object.fromEntries([...aliases].map(([{ code }, names]) => [code, names])),
    told,
    usable,
  };
}

/* The rows → the names of each region, and what is told */
test.each<[string, readonly string[], object, readonly string[]]>([
  ["by code or by name", ["Брежнев,A1", "Челны,набережные челны"], { A1: ["Брежнев", "Челны"] }, []],
  ["the same one twice", ["НК,A2", "НК,A2"], { A2: ["НК", "НК"] }, []],
  ["a unit that the export lacks", ["Зай,Заинск"], {}, ["warning unknown-region 2 unit"]],
  ["no name, no unit", [",A1", "НК,"], {}, ["error missing-value 2 alias", "error missing-value 3 unit"]],
  ["a name of two", ["НК,A1", "НК,A2"], { A1: ["НК"] }, ["error ambiguous-region 3 alias"]],
  [
    "a name of two, written otherwise",
    ["НК,A1", "«нк»,A2"],
    { A1: ["НК"] },
    ["error ambiguous-region 3 alias"],
  ],
  ["a name that is another's own", ["нижнекамск,A1"], {}, ["error ambiguous-region 2 alias"]],
  ["its own name", ["нижнекамск,A2"], { A2: ["нижнекамск"] }, []],
])("%s", (_, rows, aliases, told) => {
  expect(check(rows)).toEqual({ aliases, told, usable: true });
});

test("headings are in Russian as well; without them it is another file", () => {
  expect(check(["НК,A2"], "Другое название,Код").aliases).toEqual({ A2: ["НК"] });
  expect(check(["НК,A2"], "a,b")).toEqual({ aliases: {}, told: ["error no-known-column 1 "], usable: false });
});
