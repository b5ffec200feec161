import fc from "fast-check";
import { expect, test } from "vitest";
import { arena } from "../../../../src/fold/bytes/kernels/arena.ts";
import {
  confirmKeys,
  type KeyCheck,
  knownDuplicates,
  suspectKeys,
} from "../../../../src/fold/bytes/keys/keys.ts";
import type { TextEncodingName } from "../../../../src/model/source.ts";
import { eachBatch, tableOf } from "../../../build/batches.ts";
import { encode } from "../../../build/files.ts";

const memory = arena();

interface Told {
  readonly file: string;
  readonly row: number;
  readonly key: string;
  readonly first: { readonly file: string; readonly row: number };
}

interface File {
  readonly name: string;
  readonly keys: readonly string[];
  readonly encoding?: TextEncodingName;
}

async function readAll(files: readonly File[], check: KeyCheck): Promise<readonly Told[]> {
  const told: Told[] = [];
  for (const { name, keys, encoding = "utf-8" } of files) {
    await eachBatch(
      encode(tableOf(keys), encoding),
      (batch) =>
        check.check(name, batch, [0], (row, { periods: _, ...first }) =>
          told.push({ file: name, row: batch.rowNumbers[row] ?? 0, key: batch.text(row, 0).trim(), first }),
        ),
      { delimiter: ",", encoding },
      memory,
    );
  }
  return told;
}

/** All three readings, as the loader makes them. */
async function duplicatesIn(files: readonly File[], expected = 0): Promise<readonly Told[]> {
  const first = suspectKeys(expected, memory);
  expect(await readAll(files, first)).toEqual([]);
  const second = confirmKeys(first.suspects(), memory);
  expect(await readAll(files, second)).toEqual([]);
  return readAll(files, knownDuplicates(second.duplicates()));
}

const a = (...keys: readonly string[]): File => ({ name: "a.csv", keys });

test("keys that are all different make no suspects", async () => {
  const keys = suspectKeys(0, memory);
  await readAll([a("1", "2", "01", "1 2", "Я", "я")], keys);
  expect([...keys.suspects()]).toEqual([]);
});

/* Keys of one file; then the rows that have the key of an earlier one, and its row. */
test.each<[string, string[], [row: number, key: string, first: number][]]>([
  ["twice", ["x", "y", "x"], [[4, "x", 2]]],
  [
    "three times",
    ["x", "x", "x"],
    [
      [3, "x", 2],
      [4, "x", 2],
    ],
  ],
  [
    "two keys",
    ["x", "y", "y", "x"],
    [
      [4, "y", 3],
      [5, "x", 2],
    ],
  ],
  [
    "outer spaces",
    ["x", " x", "x\t", "\u00a0x", "x\u202f"],
    [
      [3, "x", 2],
      [4, "x", 2],
      [5, "x", 2],
      [6, "x", 2],
    ],
  ],
  ["spaces first", ["\u00a0x", "x"], [[3, "x", 2]]],
  ["quotes", ['a"b', 'a"b'], [[3, 'a"b', 2]]],
  ["a comma, so quotes around", ["a,b", "a,b "], [[3, "a,b", 2]]],
  ["letters", ["Ключ", "ключ", "Ключ"], [[4, "Ключ", 2]]],
  ["a control character is no space", ["x", "\u0001x", "x\u0001"], []],
  ["empty ones", ["", "", " ", "\u00a0", "\u00a0"], []],
  ["zeros count", ["1", "01", "001"], []],
  ["a late byte", [`${"0".repeat(300)}1`, `${"0".repeat(300)}2`], []],
])("%s", async (_, keys, rows) => {
  const told = rows.map(([row, key, first]) => ({
    file: "a.csv",
    row,
    key,
    first: { file: "a.csv", row: first },
  }));
  expect(await duplicatesIn([a(...keys)])).toEqual(told);
});

test("of a row with too many or too few cells nobody knows the key", async () => {
  const keys = suspectKeys(0, memory);
  await eachBatch(
    "c,r\nx,1\nx\nx,1,2\ny,1,2\ny,1\n",
    (batch) => keys.check("a.csv", batch, [0], () => {}),
    {},
    memory,
  );
  expect([...keys.suspects()]).toEqual([]);
});

test("keys are told apart across files, whatever encoding each is in", async () => {
  const files: readonly File[] = [
    { name: "a.csv", keys: ["Ключ", "x", "№ 1"] },
    { name: "b.csv", keys: ["y", "ключ", "Ключ"], encoding: "windows-1251" },
    { name: "c.csv", keys: [" x ", "№ 1"], encoding: "windows-1251" },
  ];
  expect(await duplicatesIn(files)).toEqual([
    { file: "b.csv", row: 4, key: "Ключ", first: { file: "a.csv", row: 2 } },
    { file: "c.csv", row: 2, key: "x", first: { file: "a.csv", row: 3 } },
    { file: "c.csv", row: 3, key: "№ 1", first: { file: "a.csv", row: 4 } },
  ]);
});

/* Nothing else is in the file: what stands behind the cells is a part of what could be taken for their bytes. */
test.each<[TextEncodingName, string, string]>([
  ["utf-8", 'a"b', 'a"c'],
  ["windows-1251", 'a"b', 'a"c'],
  ["utf-8", 'ООО "Я"', 'ООО "ю"'],
  ["windows-1251", 'ООО "Я"', 'ООО "ю"'],
])("in %s, the quotes of %s and %s are a part of them", async (encoding, key, other) => {
  expect(await duplicatesIn([{ ...a(key, other, key), encoding }])).toEqual([
    { file: "a.csv", row: 4, key, first: { file: "a.csv", row: 2 } },
  ]);
});

/* What a fingerprint that two keys share would do: a key comes under suspicion that is there once. */
test("a suspect that is met once is no duplicate", async () => {
  const keys = confirmKeys(new Set(["x", "y"]), memory);
  await readAll([a("x", "z", "y", "z", "w")], keys);
  expect([...keys.duplicates()]).toEqual([]);
});

test("a key that was under no suspicion is none, whatever its fingerprint", async () => {
  const keys = confirmKeys(new Set(["x"]), memory);
  await readAll([a("z", "z", "x")], keys);
  expect([...keys.duplicates()]).toEqual([]);
});

test("keys met again in later batches are found", async () => {
  const keys = Array.from({ length: 5000 }, (_, n) => `k${n}`);
  const told = await duplicatesIn([a(...keys, "k0", "k4999")]);
  expect(told.map(({ row, first }) => [row, first.row])).toEqual([
    [5002, 2],
    [5003, 5001],
  ]);
});

test("the three readings find what a map finds", () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.array(fc.constantFrom("a", "b", " a", "c", "Я", "Я\u00a0", "", 'q"', "d", "e", "f"), {
          minLength: 1,
          maxLength: 12,
        }),
        { minLength: 1, maxLength: 3 },
      ),
      fc.nat({ max: 20 }),
      async (lists, expected) => {
        const files = lists.map((keys, index) => ({ name: `${index}.csv`, keys }));
        const firsts = new Map<string, { file: string; row: number }>();
        const told: Told[] = [];
        for (const { name: file, keys } of files) {
          for (const [index, raw] of keys.entries()) {
            const [key, row] = [raw.trim(), index + 2];
            const first = firsts.get(key);
            if (key !== "" && first !== undefined) told.push({ file, row, key, first });
            else if (key !== "") firsts.set(key, { file, row });
          }
        }
        expect(await duplicatesIn(files, expected)).toEqual(told);
      },
    ),
    { numRuns: 100 },
  ));

test("a key of several columns is met again where all of its cells are, and none is empty", async () => {
  const [first, second] = [suspectKeys(0, memory), () => confirmKeys(first.suspects(), memory)];
  const text = 'a,b,c\n1,2,x\n1,3,x\n12,,x\n1,2\n2,1,x\n12,,x\n 1,2 ,y\n"1,2",3,x\n1,"2,3",x\n';
  const confirming = await readJoint(text, [0, 1], first).then(second);
  await readJoint(text, [0, 1], confirming);
  expect([...confirming.duplicates()]).toEqual([
    ["a.csv", new Map([[8, { file: "a.csv", row: 2, periods: [] }]])],
  ]);
});

test("without a column of keys there are none", async () => {
  const keys = suspectKeys(0, memory);
  await readJoint("a\n1\n1\n", [], keys);
  expect([...keys.suspects()]).toEqual([]);
});

async function readJoint(text: string, indexes: readonly number[], keys: KeyCheck): Promise<void> {
  await eachBatch(text, (batch) => keys.check("a.csv", batch, indexes, () => {}), {}, memory);
}
