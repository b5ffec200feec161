import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { printProblems } from "../../src/cli/print-problems.ts";
import { findings } from "../../src/model/findings.ts";
import { type Place, problem } from "../../src/model/problem.ts";
import { folder, root, small } from "../build/files.ts";
import { formatNamed } from "../build/sample-rating.ts";
import { run } from "./run.ts";

const own = readFileSync(join(small, "methodology.yaml"), "utf8");
const sample = (name: string) => readFileSync(join(root, "fixtures/sample", name), "utf8");
/** The sample, an organisation of which has a number that is none; its methodology is the built-in one. */
const broken = {
  "regions.csv": sample("regions.csv"),
  "organizations.csv": sample("organizations.csv").replace(/(?<=\n.*),\d+\n/, ",много\n"),
};
const whole = { ...broken, "organizations.csv": sample("organizations.csv") };
const inFolder = (name: string, files: object) =>
  Object.fromEntries(Object.entries(files).map(([file, content]) => [`${name}/${file}`, content]));
const cwd = folder({
  ...inFolder("broken", broken),
  ...inFolder("whole", whole),
  ...inFolder("own", { ...broken, "methodology.yaml": own }),
  "methodology.yaml": own,
  "published.csv": "region,place\nТыва,2\n",
});

const said = "в папке нет methodology.yaml: взята встроенная методика pos-670\n";
const inBroken = said.replace("в папке", "в папке broken");

/* A command line whose data have errors · the last line of what it says of them. */
test.each([
  ["validate broken", said],
  ["compute broken", said],
  ["compute broken --skip-invalid", said],
  [
    "compute broken --lang en",
    "the folder has no methodology.yaml: the built-in methodology pos-670 is used\n",
  ],
  ["explain 71 broken", said],
  ["gap 71 broken", said],
  ["whatif broken --weight polls=10", said],
  ["verify published.csv broken", said],
  ["compare whole broken", inBroken],
  ["compare broken whole --skip-invalid", inBroken],
  ["attribute whole broken", inBroken],
  ["attribute broken whole --skip-invalid", inBroken],
])("%s: the problems are followed by whose methodology it is", async (line, last) => {
  const { stderr } = await run(line.split(" "), { cwd });
  expect(stderr.split("\n").slice(-2).join("\n")).toBe(last);
  expect(stderr).toMatch(/1 (ошибка|error), /);
  expect(stderr.match(/methodology\.yaml/g)).toHaveLength(1);
});

/* What else there may be · nothing of the kind is said. */
test.each([
  ["the folder has its own", "validate own"],
  ["one is named", "validate broken --methodology methodology.yaml"],
  ["there is no error", "validate whole"],
  ["the folder cannot be read", "validate nowhere"],
  ["quiet is wanted", "compute broken --quiet"],
  ["the problems are JSON", "compute broken --format json"],
  ["the problems are the result", "validate broken --format json"],
])("%s: no word of it", async (_, line) => {
  const { stderr, stdout } = await run(line.split(" "), { cwd });
  expect(stderr + stdout).not.toMatch(/встроенная методика/);
});

const at: Place = { in: "export", file: "regions.csv" };
const error = problem("no-rows", at, {});
const warning = problem("blank-row", at, { rows: 1 }, "warning");
const json = { format: formatNamed("json") };

async function printed(
  ...[found, flags]: [Parameters<typeof printProblems>[1], Parameters<typeof printProblems>[2]?]
) {
  let text = "";
  const stderr = {
    write: (more: string) => {
      text += more;
    },
  };
  const session = { effects: { stderr }, lang: "ru", jsonLang: "en" } as Parameters<typeof printProblems>[0];
  const code = await printProblems(session, found, flags ?? {});
  return { text, code };
}

test("the errors decide the exit code", async () => {
  const { text, code } = await printed(findings([error, warning]));
  expect(code).toBe(1);
  expect(text).toContain("ошибка: regions.csv");
  expect(text).toContain("предупреждение: regions.csv");
});

test("no warnings where quiet is wanted", async () => {
  expect(await printed(findings([warning]), { quiet: true })).toEqual({ text: "", code: 0 });
});

test("JSON where the result is JSON, as many as are wanted", async () => {
  const { text } = await printed(findings([error, error, error]), { ...json, maxProblems: 2 });
  expect(JSON.parse(text)).toMatchObject({ schema: "pos-rating/problems/1", errors: 3, shown: 2 });
});

test("nothing where there is nothing", async () => {
  expect(await printed([], json)).toEqual({ text: "", code: 0 });
});
