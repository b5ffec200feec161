import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder, root, small } from "../build/files.ts";
import { run } from "./run.ts";

const worked = join(root, "fixtures/worked-example");

async function explain(...args: readonly string[]) {
  return run(["explain", ...args], { cwd: worked });
}

test.each(["01", "Озёрная область", "озерная обл."])("a region called %s", async (name) => {
  const { stdout, stderr, code } = await explain(name);
  expect([stderr, code]).toEqual(["", 0]);
  expect(stdout).toContain(
    "Озёрная область (01)\nРейтинг, посчитанный вручную (worked-example)\n\nМесто: 2;",
  );
});

test("the organisations of one indicator, as many as are asked for", async () => {
  const all = await explain("01", "--indicator", "answered_on_time");
  expect(all.stdout).toContain("sum(organizations.messages_answered) = 200");
  expect(all.stdout).not.toContain("Не показано");
  expect(await explain("01", "--indicator", "1")).toEqual(all);
  const one = await explain("01", "--indicator", "answered_on_time", "--top", "1", "--lang", "en");
  expect(one.stdout).toContain("Not shown: 3 organisations, together 105.");
  expect((await explain("01")).stdout).not.toContain("organizations.csv:");
});

test("the period is what --period says", async () => {
  expect((await explain("01", "--period", "2025")).stdout).toContain("Период: 2025.");
  expect(JSON.parse((await explain("01", "--period", "2025", "-f", "json")).stdout).period).toBe("2025");
});

describe("wrong arguments end with exit code 2 and a sentence", () => {
  test.each([
    [["Озёрная облость"], "региона «Озёрная облость» в выгрузке нет; может быть, Озёрная область?"],
    [["Нигде"], "региона «Нигде» в выгрузке нет\n"],
    [["06"], "регион «Город Маяк» не оценивается: Город сравнивают не с регионами"],
    [["01", "--indicator", "projcts"], "--indicator projcts: показателя projcts нет; может быть, projects?"],
    [["01", "--indicator", "zzzzzz"], "--indicator zzzzzz: показателя zzzzzz нет; есть answered_on_time, "],
    [["01", "--indicator", "6"], "--indicator 6: показателя 6 нет; номера — от 1 до 5"],
    [["01", "--indicator", "0"], "--indicator 0: показателя 0 нет"],
    [["01", "--top", "0"], "--top"],
    [["01", "-f", "csv"], "бывает table, json, md"],
    [["01", "-o", "e.csv"], "--output e.csv: в формате csv этого отчёта нет; бывает table, json, md"],
    [["01", "-o", "e.tsv", "--lang", "en"], "--output e.tsv: this report has no format tsv"],
    [[], "region"],
  ])("%s: %s", async (args, says) => {
    const { stdout, stderr, code } = await explain(...args);
    expect([stdout, code]).toEqual(["", 2]);
    expect(stderr).toContain(says);
  });

  test("a rating's JSON does not hold the cells that it explains", async () => {
    const result = join(root, "fixtures/compare/previous.json");
    const says = { ru: "в готовом результате нет ячеек", en: "a result does not hold the cells" } as const;
    for (const lang of ["ru", "en"] as const) {
      const { stdout, stderr, code } = await explain("01", result, "--lang", lang);
      expect([stdout, code]).toEqual(["", 2]);
      expect(stderr).toContain(says[lang]);
    }
  });

  test("in English", async () => {
    expect((await explain("06", "--lang", "en")).stderr).toContain('region "Город Маяк" is not ranked');
    expect((await explain("01", "--indicator", "projcts", "--lang", "en")).stderr).toContain(
      "there is no indicator projcts; did you mean projects?",
    );
  });
});

test("inputs with an error are told of as compute tells of them, as JSON where that is asked for", async () => {
  const regions = readFileSync(join(small, "regions.csv"), "utf8").replace("100000", "many");
  const cwd = folder({ "r.csv": regions });
  const flags = [small, "--regions", "r.csv"];
  for (const format of [[], ["-f", "json"]]) {
    const computed = await run(["compute", ...flags, ...format], { cwd });
    expect(await run(["explain", "01", ...flags, ...format], { cwd })).toEqual(computed);
    expect(computed.code).toBe(1);
  }
  expect((await run(["explain", "01", join(small, "none")], { cwd })).code).toBe(4);
});

test("a narrow terminal and a file: colours and width are the terminal's only", async () => {
  const narrow = await run(["explain", "01"], { cwd: worked, width: 40 });
  expect(narrow.stdout).toContain("\u001b[1m");
  const cwd = folder();
  expect(await run(["explain", "01", worked, "-o", "e.txt"], { cwd, width: 40 })).toEqual({
    stdout: "",
    stderr: "",
    code: 0,
  });
  expect(readFileSync(join(cwd, "e.txt"), "utf8")).toBe((await explain("01")).stdout);
});
