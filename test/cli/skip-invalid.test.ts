import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder, small } from "../build/files.ts";
import { run } from "./run.ts";

const text = (name: string) => readFileSync(join(small, name), "utf8");
const files = (organizations: string) => ({
  "methodology.yaml": text("methodology.yaml"),
  "regions.csv": text("regions.csv"),
  "organizations.csv": organizations,
});
const entries = (name: string, organizations: string) =>
  Object.entries(files(organizations)).map(([file, content]) => [`${name}/${file}`, content]);
const cwd = folder({
  ...Object.fromEntries([
    ...entries("whole", text("organizations.csv")),
    ...entries(
      "broken",
      `${text("organizations.csv")}009,A,02,municipal,1,x,0,0,0\n010,B,01,subordinate,1,1,9,0,0\n`,
    ),
  ]),
  "published.csv": "region,place\nОзёрный край,2\n",
});

/* Every command that rates · where its JSON counts the rows that were left out. */
const commands: readonly (readonly [string, readonly string[]])[] = [
  ["compute broken", []],
  ["compute broken --ties-report", []],
  ["explain 02 broken", []],
  ["explain 03 broken --indicator polls", []],
  ["gap 02 broken", []],
  ["whatif broken --weight polls=10", []],
  ["verify published.csv broken", []],
  ["compare whole broken", ["current"]],
  ["compare broken whole --by-district", ["previous"]],
  ["attribute whole broken", ["current"]],
  ["attribute broken whole --region 02", ["previous"]],
];

describe.each(commands)("%s --skip-invalid", (line, path) => {
  const answered = async (...more: readonly string[]) => {
    const { stdout } = await run([...line.split(" "), "--skip-invalid", ...more], { cwd });
    return stdout.replaceAll(/\s+/g, " ");
  };

  test.each(["table", "md"])(
    "as %s, it says how many rows are left out, and of which regions",
    async (format) => {
      const side = path.length === 0 ? "Строк" : "broken: строк";
      expect(await answered("--format", format)).toContain(
        `${side} с ошибками пропущено: 2 (регионы: Озёрный край, Лесная область); рейтинг рассчитан без них.`,
      );
      expect(await answered("--format", format, "--lang", "en")).toContain(
        "ows with errors left out: 2 (regions: ",
      );
    },
  );

  test("as JSON, it counts them", async () => {
    const json = JSON.parse(await answered("--format", "json"));
    const whole = path.reduce((part, key) => part[key], json);
    expect(whole).toMatchObject({ refused_rows: 2 });
    expect(JSON.stringify(json).match(/refused_rows/g)).toHaveLength(1);
  });
});

test("compare tells it of a rating that was read back from JSON", async () => {
  const rated = await run(["compute", "broken", "--skip-invalid", "-f", "json", "-o", "broken.json"], {
    cwd,
  });
  expect(rated.code).toBe(0);
  const { stdout } = await run(["compare", "broken.json", "whole"], { cwd });
  expect(stdout.replaceAll(/\s+/g, " ")).toContain(
    "broken: строк с ошибками пропущено: 2; рейтинг рассчитан без них.",
  );
});

test("rows for machines are what they were", async () => {
  for (const format of ["csv", "tsv"]) {
    const { stdout } = await run(["compute", "broken", "--skip-invalid", "-f", format], { cwd });
    expect(stdout).toBe((await run(["compute", "whole", "-f", format], { cwd })).stdout);
  }
});
