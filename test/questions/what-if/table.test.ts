import { describe, expect, test } from "vitest";
import { whatIfAnswer } from "../../../src/questions/what-if/answer.ts";
import { markdown, shown, tried } from "../../build/reviewed.ts";
import { written } from "../../build/sample-rating.ts";

async function report(...asked: Parameters<typeof tried>) {
  return whatIfAnswer(await tried(...asked), { region: undefined, top: undefined, full: false });
}

describe("what was changed is said first", () => {
  /* sets · weights · ties · Russian · English */
  test.each([
    [
      ["02.bodies=8"],
      [],
      undefined,
      "Лесной край, regions.bodies: 4 → 8.",
      "Лесной край, regions.bodies: 4 → 8.",
    ],
    [[], ["projects=0"], undefined, "(projects) убран, его вес был 20.", "is left out; its weight was 20."],
    [[], ["projects=12.5"], undefined, "(projects): 20 → 12,5;", "(projects): 20 → 12.5;"],
    [[], ["projects=0"], undefined, "Максимум баллов: 100 → 80.", "Maximum points: 100 → 80."],
    [
      [],
      [],
      "ordinal",
      "Места равных: без пропусков (1, 2, 2, 3) → по порядку, без общих мест (1, 2, 3, 4).",
      "Tie method: without gaps (1, 2, 2, 3) → in order, never shared (1, 2, 3, 4).",
    ],
    [["02.bodies=4"], [], undefined, "Места и баллы не изменились.", "Places and points did not change."],
    [
      ["02.bodies=8"],
      [],
      undefined,
      "Изменилось: 3 региона; без изменений: 2.",
      "Changed: 3 regions; unchanged: 2.",
    ],
  ] as const)("%s %s %s: %s", async (sets, weights, ties, russian, english) => {
    const asked = ["worked-example", sets, weights, ties] as const;
    expect(await shown(await report(...asked), "ru", 200)).toContain(russian);
    expect(await shown(await report(...asked), "en", 200)).toContain(english);
  });

  test("the maximum is not spoken of where it stays", async () => {
    expect(await shown(await report("worked-example", ["02.bodies=8"]))).not.toContain("Максимум");
  });
});

test("the region with the new value first, with the old and new places and points", async () => {
  const text = await shown(await report("worked-example", ["02.bodies=8"]), "ru", 120);
  expect(text).toMatch(/Озёрная область +=2 +2 +0 +66,3 +66,3 +0,0\n/);
  expect(text).toMatch(/Лесной край +=2 +4 +−2 +66,3 +56,3 +−10,0\n/);
  expect(text.lastIndexOf("Лесной край")).toBeLessThan(text.indexOf("Озёрная"));
  expect(text).toContain("Файлы не изменены.");
});

test("a region that loses its place or gets one has no rise", async () => {
  const trial = await tried("worked-example", ["02.bodies=8"]);
  const moves = trial.moves.map((move) => (move.region.code === "02" ? { ...move, after: undefined } : move));
  const told = whatIfAnswer({ ...trial, moves }, { region: undefined, top: undefined, full: false });
  expect(await shown(told, "ru", 120)).toMatch(/Лесной край +=2 +— +— +66,3 +— +—\n/);
});

test("Markdown escapes what formulas are written in", async () => {
  const sets = ["02.organizations.projects_implemented=+1"];
  const text = await markdown(await report("worked-example", sets));
  expect(text).toContain("Лесной край, sum(organizations.projects\\_implemented): 5 → 6.");
  expect(text).toContain("| Лесной край | =2 | 2 | 0 | 66,3 | 69,7 | +3,3 |");
});

test.each([20, 40, 60, 80])("at %i columns no number is cut, and the new place stays", async (width) => {
  const text = await shown(await report("worked-example", ["02.bodies=8"]), "ru", width);
  expect(text).not.toMatch(/\d…|[+−=]…/);
  expect(text).toContain("стало");
  if (width >= 60) expect(text).not.toContain("…");
});

test("bold follows the new place", async () => {
  const told = await report("worked-example", ["02.bodies=8"]);
  const text = await written(told, "table", { color: true });
  const bold = text.split("\n").filter((line) => line.includes("\u001b[1m"));
  expect(bold.some((line) => line.includes("Озёрная область"))).toBe(true);
  expect(bold.some((line) => line.includes("Лесной край"))).toBe(false);
});

test("where nothing changed there is no empty table", async () => {
  const told = await report("worked-example", ["02.bodies=4"]);
  expect(await shown(told)).not.toMatch(/Регион|───/);
  expect(await markdown(told)).not.toContain("|");
});
