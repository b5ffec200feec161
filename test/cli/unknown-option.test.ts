import { expect, test } from "vitest";
import { gap } from "../../src/cli/commands/gap.ts";
import { insteadOfOption } from "../../src/cli/unknown-option.ts";
import { small } from "../build/files.ts";
import { run } from "./run.ts";

const noRegion = ["ключа --region у этой команды нет", "this command has no --region"] as const;

/* command line · the first line of the refusal in Russian · in English */
test.each([
  [
    "gap --region 01",
    `${noRegion[0]}, регион пишут сразу после неё: pos-rating gap <регион> [папка]`,
    `${noRegion[1]}, the region follows its name: pos-rating gap <region> [dir]`,
  ],
  [
    "compute --region=01",
    `${noRegion[0]}; об одном регионе: pos-rating explain <регион> [папка]`,
    `${noRegion[1]}; for one region: pos-rating explain <region> [dir]`,
  ],
  [
    "compare . . --region 01",
    `${noRegion[0]}; об одном регионе: pos-rating attribute <папка> <папка> --region <регион>`,
    `${noRegion[1]}; for one region: pos-rating attribute <dir> <dir> --region <region>`,
  ],
  [
    "compute --json",
    "нет такого ключа: --json; формат задаёт --format json",
    "there is no such option: --json; the format is --format json",
  ],
  [
    "explain 01 -m methodology.yaml",
    "нет такого ключа: -m; может быть, --methodology или --max-problems?",
    "there is no such option: -m; did you mean --methodology or --max-problems?",
  ],
  ["compute -z", "нет такого ключа: -z", "there is no such option: -z"],
])("%s", async (line, ru, en) => {
  for (const [lang, says] of [
    ["ru", ru],
    ["en", en],
  ] as const) {
    const { stdout, stderr, code } = await run([...line.split(" "), "--lang", lang], { cwd: small });
    expect([stdout, stderr.split("\n")[0], code]).toEqual(["", says, 2]);
  }
});

test("a format that the command does not have is not offered", () => {
  expect(insteadOfOption("--csv", gap)).toBeUndefined();
});
