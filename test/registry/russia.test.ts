import { expect, test } from "vitest";
import { folded, formKey, nameForm } from "../../src/registry/names.ts";
import { russia } from "../../src/registry/russia.ts";

test("there are 89 regions, each with a two-digit code of its own, in the order of the codes", () => {
  const codes = russia.map(({ code }) => code);
  expect(codes).toHaveLength(89);
  expect(codes.filter((code) => !/^\d\d$/.test(code))).toEqual([]);
  expect(codes).toEqual([...new Set(codes)].sort());
});

test("there are 8 federal districts, with as many regions as they have", () => {
  const sizes = new Map<string, number>();
  for (const { district = "none" } of russia) sizes.set(district, (sizes.get(district) ?? 0) + 1);
  expect(Object.fromEntries(sizes)).toEqual({
    Центральный: 18,
    "Северо-Западный": 11,
    Южный: 8,
    "Северо-Кавказский": 7,
    Приволжский: 14,
    Уральский: 6,
    Сибирский: 10,
    Дальневосточный: 11,
    none: 4,
  });
});

test("no name stands for two regions", () => {
  const owners = new Map<string, Set<string>>();
  for (const { code, name, names } of russia) {
    for (const one of [name, ...names]) {
      const key = formKey(nameForm(one));
      owners.set(key, (owners.get(key) ?? new Set()).add(code));
    }
  }
  expect([...owners].filter(([, codes]) => codes.size > 1)).toEqual([]);
});

test("no name stands twice with a region, nor is any empty or padded", () => {
  for (const { name, names } of russia) {
    const all = [name, ...names];
    expect(new Set(all.map((one) => one.toLowerCase())).size, name).toBe(all.length);
    expect(all.filter((one) => folded(one) === "" || one !== one.trim())).toEqual([]);
  }
});
