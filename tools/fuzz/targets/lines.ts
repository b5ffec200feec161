import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { commands } from "../../../src/cli/commands.ts";
import { optionsOf } from "../../../src/cli/options.ts";
import { formats } from "../../../src/format/formats.ts";
import { small } from "../../../test/build/files.ts";
import { inFolder, ran } from "../in-folder.ts";
import { target } from "../target.ts";

const exports = Object.fromEntries(
  ["regions.csv", "organizations.csv", "methodology.yaml"].map((name) => [
    name,
    readFileSync(join(small, name)),
  ]),
);
const files = {
  ...exports,
  ...Object.fromEntries(Object.entries(exports).map(([name, content]) => [`other/${name}`, content])),
  "published.csv": "region,place,score\nЛесная область,1,90\nНигде,2,\n",
  "broken.csv": 'a,b\n"1,2\n',
  "empty.csv": "",
};

const values = fc.oneof(
  fc.constantFrom(
    ...[
      "01",
      "Лесная",
      "Озёрный край",
      "messages",
      "voting",
      "answered_on_time",
      "polls",
      "Восточный",
      "dense",
      "min",
    ],
    ...formats.map(({ name }) => name),
    ...["ru", "en", "never", "always", "auto", "utf-8"],
    ...[
      ".",
      "other",
      "nowhere",
      "regions.csv",
      "organizations.csv",
      "methodology.yaml",
      "published.csv",
      "broken.csv",
    ],
    ...[
      "empty.csv",
      "-",
      "rating.csv",
      "rating.json",
      "no/such/rating.csv",
      "/dev/null",
      "/dev/full",
      "other/",
    ],
    ...[
      "01.polls=1",
      "01.polls=+1",
      "01.sum(organizations.polls)=+4",
      "01.organizations.polls=-99",
      "99.x=y",
      "=",
      ".",
    ],
    ...[
      "01.population=0",
      "polls=40",
      "polls=-1",
      "polls=1/3",
      "polls=1e9",
      "0",
      "1",
      "2",
      "80",
      "999999999",
      "-1",
      "1.5",
    ],
    ...[
      "",
      " ",
      ",",
      ";",
      "\t",
      "|",
      "windows-1251",
      "utf-16le",
      "\u001b[31m",
      "\u202e",
      "😀",
      "__proto__",
      "--",
      "-x",
    ],
  ),
  fc.string({ maxLength: 8 }),
);

const specs = commands.flatMap(optionsOf);
const flags = [...new Set(specs.flatMap((spec) => spec.flags.match(/--?[a-z-]+/g) ?? []))];
const option = fc.oneof(
  fc.constantFrom(...flags, "--help", "-h", "--version", "-V", "--no-color", "--x").map((flag) => [flag]),
  fc.tuple(fc.constantFrom(...flags), values),
  fc.tuple(fc.constantFrom(...flags), values).map(([flag, value]) => [`${flag}=${value}`]),
  values.map((value) => [value]),
);
const command = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...commands).map(({ name }) => name.split(" ")) },
  { weight: 1, arbitrary: fc.constantFrom([], ["help"], ["version"], ["methodology"], ["comput"]) },
);
const lineOf = fc
  .tuple(command, fc.array(option, { maxLength: 5 }))
  .map(([name, options]) => [...name, ...options.flat()]);

const standardInput = fc.constantFrom(
  "",
  "a,b\n1,2\n",
  exports["organizations.csv"] ?? "",
  new Uint8Array([0, 255]),
);

/** Any words on a command line end with one of the exit codes 0 to 4, and never with a trace. */
export const lines = target(
  "lines",
  fc.tuple(lineOf, standardInput, fc.constantFrom(undefined, 20, 80)),
  ([args, stdin, width]) =>
    inFolder(files, async (cwd) => {
      const world = width === undefined ? { cwd, stdin } : { cwd, stdin, width };
      await ran(args, world, [0, 1, 2, 3, 4]);
    }),
);
