import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder } from "./build/files.ts";
import { run } from "./cli/run.ts";

/*
 * Names of persons are planted wherever an export may hold them, among rows that are wrong in every way there is, and
 * looked for in everything that is printed or written.
 */

const names = ["Иванцов", "Петрухин", "Сидоркин", "Кузнечик"];
const fixture = join(import.meta.dirname, "../fixtures/tables");
const text = (name: string) => readFileSync(join(fixture, name), "utf8");
const methodology = text("methodology.yaml").replace(
  "      region: {type: text, headers",
  '      head: {private: true, headers: ["ФИО главы"]}\n      region: {type: text, headers',
);
const regions = `region_code,region,population,ФИО главы
71,Тульская область,1400000,Иванцов И. И.
72,Тюменская область,1600000,"Иванцов, И."
86,Ханты-Мансийский автономный округ — Югра,1700000,Петрухин
`;
const heading =
  "ФИО исполнителя;Номер;Верхнеуровневый ЛКО;Категория;Дата поступления;Дата фактического завершения работ;Стадия;Просрочено;Оценка ответа заявителем";
const good = [
  "Кузнечик А. А.;1;71;Мусор;01.10.2025;02.10.2025;Завершено;Нет;5",
  "Сидоркин;2;72;Мусор;01.10.2025;02.10.2025;Завершено;Да;4",
  "Петрухин;3;86;Мусор;01.10.2025;02.10.2025;Завершено;Нет;-",
];
const wrong = [
  "Иванцов;4;71;Мусор;01.10.2025;02.10.2025;Завершено;Нет;9",
  "Иванцов;5;Марс;Мусор;01.10.2025;02.10.2025;Завершено;Нет;1",
  "Иванцов;6;71;Мусор;01.10.2025;02.10.2025;Отклонено;Нет;1",
  "Иванцов;;71;Мусор;01.10.2025;02.10.2025;Завершено;Нет;1",
  "Иванцов;7;71;Мусор;01.10.2025;02.10.2025;В работе;Нет;5",
  "Иванцов;8;71",
  "Иванцов;9;71;Мусор;01.10.2025;02.10.2025;Завершено;Нет;5;лишнее",
  '"Иванцов" И.;10;71;Мусор;01.10.2025;02.10.2025;Завершено;Нет;5',
  "Иванцов;;;;;;;;",
  "* Иванцов",
  "Итого;;;;;;;;",
  '"Иванцов',
];

function world(rows: readonly string[]): string {
  return folder({
    "methodology.yaml": methodology,
    "regions.csv": regions,
    "organizations.csv": text("organizations.csv"),
    "Отчёт_ПОС.csv": `${[heading, ...rows].join("\n")}\n`,
  });
}

function expectNoNames(said: string): void {
  expect(said.length).toBeGreaterThan(0);
  for (const name of names) expect(said).not.toContain(name);
}

describe("names of persons are in no output", () => {
  const cwd = world(good);
  test.each([
    "compute",
    "compute -f json --detail",
    "compute -f csv --detail",
    "validate -f json",
    "explain 71 --full",
    "explain 71 --indicator on_time -f json",
    "explain 71 --indicator on_time -f md",
    "gap 71 -f json",
    "whatif --set 71.messages.overdue=1 -f json",
    "methodology show -f json",
    "map Отчёт_ПОС.csv",
    "map Отчёт_ПОС.csv -f json",
    "map regions.csv -f json",
  ])("%s", async (line) => {
    const { stdout, stderr, code } = await run(line.split(" "), { cwd });
    expect(code, stderr).toBe(0);
    expectNoNames(stdout + stderr);
  });
});

describe("names of persons are in no problem", () => {
  test.each(wrong)("%s", async (row) => {
    const cwd = world([...good, row]);
    for (const line of ["validate", "validate -f json", "compute --skip-invalid"]) {
      const { stdout, stderr } = await run(line.split(" "), { cwd });
      expectNoNames(stdout + stderr);
    }
  });
});

test.each([
  ["1;2;3;4;5;6;7;8;9", "numbering"],
  [heading, "header"],
])("%s is known as a row of %s without its private cell", async (row) => {
  const { stdout, stderr, code } = await run(["validate"], { cwd: world([row, ...good]) });
  expect([code, stderr]).toEqual([0, expect.stringMatching(/Отчёт_ПОС\.csv:2.* не учитывается/)]);
  expect(stdout).toContain("строк 3");
});

test("what map proposes for names of persons is private, and their table is read with it", async () => {
  const { stdout } = await run(["map", "Отчёт_ПОС.csv"], { cwd: world(good) });
  expect(stdout).toContain('clerk: {private: true, headers: ["ФИО исполнителя"]} # A');
});
