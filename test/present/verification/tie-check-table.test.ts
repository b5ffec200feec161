import { expect, test } from "vitest";
import { readable } from "../../../src/present/table.ts";
import { tieCheckTable } from "../../../src/present/verification/tie-check-table.ts";
import { halves, shared } from "./sample-tie-check.ts";

test.each(["ru", "en"] as const)("a row a method and a contradiction, %s", (lang) => {
  const told = [shared, halves].map((check) => {
    const { title, rows } = tieCheckTable(check, lang);
    return [...title, ...rows.map((row) => row.map(readable).join(": "))].join("\n");
  });
  expect(told.join("\n\n")).toMatchSnapshot();
});
