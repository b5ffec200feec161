import { expect, test } from "vitest";
import { inFolder } from "../../tools/fuzz/in-folder.ts";
import { run } from "./run.ts";

test("columns that the methodology needs and the file lacks are told; names of persons are private", async () => {
  const csv =
    "Код региона;Регион;ФИО руководителя;Население\n71;Тульская область;Ивановский;5\n55;Омская область;Петровский;7\n";
  await inFolder({ "export.csv": csv }, async (cwd) => {
    const { stdout } = await run(["map", "export.csv", "--lang", "en"], { cwd });
    expect(stdout).toContain("known to the methodology: 3");
    expect(stdout).toMatch(/needs and that are not here: .*Федеральный округ/);
    expect(stdout).toContain('The column "ФИО руководителя" is marked private');
    expect(stdout).not.toContain("Петровский");
    const json = JSON.parse((await run(["map", "export.csv", "-f", "json"], { cwd })).stdout);
    expect(JSON.stringify(json)).not.toContain("Петровский");
  });
});

test("standard input, an encoding that is given", async () => {
  const csv = Buffer.from("Регион;Всего\nТульская область;5\nОмская область;7\n");
  await inFolder({ "export.csv": csv }, async (cwd) => {
    const piped = await run(["map", "-", "-q"], { cwd, stdin: csv.toString() });
    expect(piped.stdout).toContain("key: region");
    const wrong = await run(["map", "export.csv", "-e", "ascii"], { cwd });
    expect([wrong.code, wrong.stdout]).toEqual([2, ""]);
  });
});

test("a file that cannot be read is told", async () => {
  await inFolder({ "empty.csv": "", "broken.csv": 'a,b\n"1,2\n' }, async (cwd) => {
    const empty = await run(["map", "empty.csv", "--lang", "en"], { cwd });
    expect([empty.code, empty.stdout]).toEqual([1, ""]);
    const broken = await run(["map", "broken.csv", "--lang", "en"], { cwd });
    expect(broken.code).toBe(1);
    expect(broken.stderr).toContain("quotation mark");
  });
});
