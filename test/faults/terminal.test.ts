import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folder, small } from "../build/files.ts";
import { run } from "../cli/run.ts";

/* An escape sequence, its one-byte form, a bell, and a mark that turns the text around. */
const evil = "\u001b[31m\u009b\u0007\u202e";
const dangerous = /[\u0007\u001b\u009b\u202e]/;

function exports(): string {
  const read = (name: string) => readFileSync(join(small, name), "utf8");
  return folder({
    "regions.csv": read("regions.csv")
      .replaceAll("Восточный", `Восточный${evil}`)
      .replace("Лесная", `Лесная${evil}`),
    "organizations.csv": read("organizations.csv"),
    "methodology.yaml": read("methodology.yaml"),
    "published.csv": `period,region,place\n${evil},Лесная${evil} область,1\nq2,Степная область,1\n`,
  });
}

test.each([
  ["compute", "--district", "нет"],
  ["compute", "--district", evil],
  ["compute", evil],
  ["compute", `--${evil}`],
  ["explain", evil],
  ["gap", "Озёрный", "--to-place", evil],
  ["whatif", "--set", `01.${evil}=1`],
  ["verify", "published.csv"],
  ["verify", "published.csv", "--period", "q1"],
  ["verify", "published.csv", "--period", evil],
  ["verify", "published.csv", "--period", evil, "--format", "github"],
  ["verify", "published.csv", "--period", evil, "--format", "junit"],
  ["compute", "--format", "csv"],
  ["compute", "--format", "tsv"],
  ["compute", "--format", "json"],
  ["compute", "--format", "md"],
  ["compute", "--format", "html"],
  ["compute"],
])("nothing from data or the command line reaches a terminal as it is: %j %j %j", async (...args) => {
  for (const lang of ["ru", "en"]) {
    const { stdout, stderr } = await run([...args, "--lang", lang, "--color", "never"], {
      cwd: exports(),
      width: 80,
    });
    expect(stdout + stderr).not.toMatch(dangerous);
    expect((stdout + stderr).length).toBeGreaterThan(0);
  }
});

test("a file, or a pipe, gets the data as they are", async () => {
  const { stdout } = await run(["compute", "--format", "csv"], { cwd: exports() });
  expect(stdout).toContain(`Лесная${evil} область`);
});
