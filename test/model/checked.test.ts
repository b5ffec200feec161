import { expect, test } from "vitest";
import { checked, refused } from "../../src/model/checked.ts";
import { countOf, findings } from "../../src/model/findings.ts";
import { notAFlag } from "../build/problems.ts";

test("a value without problems stands", () => {
  expect(checked("value", [])).toEqual({ ok: true, value: "value", findings: [] });
});

test("a value with warnings stands, and keeps them", () => {
  const found = findings([notAFlag("widget", 2, "warning")]);
  expect(checked("value", found)).toEqual({ ok: true, value: "value", findings: found });
});

test("one error among warnings is enough: there is no value", () => {
  const found = findings([notAFlag("widget", 2, "warning"), notAFlag("widget", 3)]);
  expect(checked("value", found)).toEqual({ ok: false, findings: found });
});

test("a refusal tells every reason", () => {
  const { ok, findings: found } = refused(notAFlag("a", 2), notAFlag("a", 3), notAFlag("b", 4));
  expect(ok).toBe(false);
  expect(countOf(found, "error")).toBe(3);
});
