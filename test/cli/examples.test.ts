import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { commands } from "../../src/cli/commands.ts";
import { examplesText } from "../../src/cli/examples.ts";
import { folder, root } from "../build/files.ts";
import { run } from "./run.ts";

const lines = commands.flatMap((command) =>
  examplesText(command, "en")
    .split("\n")
    .filter((line) => line.includes("pos-rating "))
    .map((line) => line.trim()),
);

const sample = {
  regions: readFileSync(join(root, "fixtures/sample/regions.csv")),
  organizations: readFileSync(join(root, "fixtures/sample/organizations.csv")),
  methodology: readFileSync(join(root, "methodology.yaml")),
};

const publishedFile = (name: string) => readFileSync(join(root, "fixtures/published", name));

const published = {
  "2024-y/regions.csv": publishedFile("2024-y/regions.csv"),
  "2024-y/organizations.csv": publishedFile("2024-y/organizations.csv"),
  "2024-y.json": readFileSync(join(root, "fixtures/compare/previous.json")),
  "2025-y/regions.csv": publishedFile("2025-y/regions.csv"),
  "2025-y/organizations.csv": publishedFile("2025-y/organizations.csv"),
  "published.csv": publishedFile("2025-y/published.csv"),
  "places.csv": publishedFile("places.csv"),
};

test.each(commands)("$name has examples, each with its words in both languages", (command) => {
  const [ru, en] = [examplesText(command, "ru").split("\n"), examplesText(command, "en").split("\n")];
  expect(ru.length).toBeGreaterThanOrEqual(2);
  expect(ru.filter((_, line) => line % 2 === 0)).toEqual(en.filter((_, line) => line % 2 === 0));
  for (const said of ru.filter((_, line) => line % 2 === 1)) expect(said).toMatch(/\p{Script=Cyrillic}/u);
  for (const said of en.filter((_, line) => line % 2 === 1)) expect(said).toMatch(/^ +[a-zA-Z, ]+$/);
});

test.each(commands)("the examples of $name are its own", (command) => {
  const own = examplesText(command, "en")
    .split("\n")
    .filter((_, line) => line % 2 === 0);
  for (const line of own) expect(line).toMatch(new RegExp(`pos-rating ${command.name}( |$)`));
});

describe.each(lines)("%s", (line) => {
  test("is a command line that runs as it stands, where its files are there", async () => {
    const cwd = folder({
      "regions.csv": sample.regions,
      "organizations.csv": sample.organizations,
      "2025-q1/regions.csv": sample.regions,
      "2025-q1/organizations.csv": sample.organizations,
      "r.csv": sample.regions,
      "export.csv": sample.regions,
      "my.yaml": sample.methodology,
      ...published,
    });
    const args = line.slice(line.indexOf("pos-rating ") + "pos-rating ".length).split(" ");
    const { stderr, code } = await run(args, { cwd, stdin: sample.organizations });
    expect([stderr, code]).toEqual(["", 0]);
  });
});
