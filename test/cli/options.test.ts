import { expect, test } from "vitest";
import { dialect, inputs, keysOf, option, optionsOf, skipInvalid } from "../../src/cli/options.ts";
import { encodingNames } from "../../src/model/source.ts";

const namesOf = (options: readonly { readonly flags: string }[]) =>
  options.map(({ flags }) => /--[a-z-]+/.exec(flags)?.[0]);

const common = ["--lang", "--color", "--quiet", "--max-problems"];

/* The parts of the answer · the options that come with them. */
test.each([
  [undefined, []],
  [
    ["sheets", "json"],
    ["--format", "--output", "--width"],
  ],
  [
    ["sheets", "json", "records"],
    ["--format", "--output", "--add-bom", "--excel", "--width"],
  ],
] as const)("an answer of %j has the options of its formats", (answer, own) => {
  const command = { options: () => [option("--own", { ru: "свой", en: "own" })] };
  const options = optionsOf(answer === undefined ? command : { ...command, answer });
  expect(namesOf(options)).toEqual([...own, "--own", ...common]);
});

test("how files are read is asked wherever they are named", () => {
  expect(namesOf(inputs())).toEqual(expect.arrayContaining(namesOf(dialect())));
});

test("the help of --encoding lists every encoding", () => {
  const [, encoding] = dialect();
  for (const name of encodingNames) {
    expect(encoding?.words.ru).toContain(name);
    expect(encoding?.words.en).toContain(name);
  }
});

test("options are known by their names in commander", () => {
  expect(keysOf([skipInvalid, ...inputs()])).toEqual([
    "skipInvalid",
    "regions",
    "organizations",
    "table",
    "methodology",
    "delimiter",
    "encoding",
    "sheet",
  ]);
});
