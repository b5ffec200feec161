import { describe, expect, test } from "vitest";
import { commands } from "../../src/cli/commands.ts";
import { examplesText } from "../../src/cli/examples.ts";
import { root } from "../build/files.ts";
import { run } from "./run.ts";

/* command line · in Russian · in English */
const refused: readonly (readonly [line: string, ru: string, en: string])[] = [
  ["frobnicate", "нет такой команды: frobnicate", "there is no such command: frobnicate"],
  [
    "comptue",
    "нет такой команды: comptue; может быть, compute?",
    "there is no such command: comptue; did you mean compute?",
  ],
  [
    "methodology shwo",
    "нет такой команды: shwo; может быть, show?",
    "there is no such command: shwo; did you mean show?",
  ],
  ["compute --frob", "нет такого ключа: --frob", "there is no such option: --frob"],
  [
    "compute --colour always",
    "нет такого ключа: --colour; может быть, --color?",
    "there is no such option: --colour; did you mean --color?",
  ],
  [
    "gap --region 01",
    "ключа --region у этой команды нет, регион пишут сразу после неё: pos-rating gap <регион> [папка]",
    "this command has no --region, the region follows its name: pos-rating gap <region> [dir]",
  ],
  [
    "explain --region=01 .",
    "ключа --region у этой команды нет, регион пишут сразу после неё: pos-rating explain <регион> [папка]",
    "this command has no --region, the region follows its name: pos-rating explain <region> [dir]",
  ],
  ["compute --top", "ключу --top нужно значение", "the option --top needs a value"],
  ["validate -d", "ключу --delimiter нужно значение", "the option --delimiter needs a value"],
  ["compute --period=", "ключу --period нужно значение", "the option --period needs a value"],
  ["compute --output=", "ключу --output нужно значение", "the option --output needs a value"],
  ["whatif --set=", "ключу --set нужно значение", "the option --set needs a value"],
  [
    "compute --ties-report --methodology=",
    "ключу --methodology нужно значение",
    "the option --methodology needs a value",
  ],
  [
    "compute --top 0",
    "ключ --top: «0» не подходит; нужно целое число от 1",
    'the option --top: "0" does not fit; a whole number from 1 is needed',
  ],
  [
    "compute --top 1.5",
    "ключ --top: «1.5» не подходит; нужно целое число от 1",
    'the option --top: "1.5" does not fit; a whole number from 1 is needed',
  ],
  [
    "validate --max-problems -3",
    "ключ --max-problems: «-3» не подходит; нужно целое число от 1",
    'the option --max-problems: "-3" does not fit; a whole number from 1 is needed',
  ],
  [
    "compute -f xml",
    "ключ --format: «xml» не подходит; бывает table, csv, tsv, json, md, html, xlsx",
    'the option --format: "xml" does not fit; it is one of table, csv, tsv, json, md, html, xlsx',
  ],
  [
    "methodology check --format csv",
    "ключ --format: «csv» не подходит; бывает table, json, md, html, xlsx",
    'the option --format: "csv" does not fit; it is one of table, json, md, html, xlsx',
  ],
  [
    "init --color blue",
    "ключ --color: «blue» не подходит; бывает auto, always, never",
    'the option --color: "blue" does not fit; it is one of auto, always, never',
  ],
  ["compute a b", "лишний аргумент: b", "one argument too many: b"],
  ["methodology show a b c", "лишний аргумент: b", "one argument too many: b"],
  [
    "compute --regions - --organizations -",
    "стандартный ввод (-) может быть только одним из файлов",
    "standard input (-) can be one of the files only",
  ],
  [
    "compute fixtures/sample --ties densse",
    "--ties densse: такого способа нет; может быть, dense? Есть dense — без пропусков (1, 2, 2, 3); competition — с пропуском после равных (1, 2, 2, 4); modified — с пропуском перед равными (1, 3, 3, 4); fractional — среднее место у равных (1; 2,5; 2,5; 4); ordinal — по порядку, без общих мест (1, 2, 3, 4)",
    "--ties densse: there is no such method; did you mean dense? There are dense, competition, modified, fractional, ordinal",
  ],
  [
    "compute fixtures/sample --ties 7",
    "--ties 7: такого способа нет; есть dense — без пропусков (1, 2, 2, 3); competition — с пропуском после равных (1, 2, 2, 4); modified — с пропуском перед равными (1, 3, 3, 4); fractional — среднее место у равных (1; 2,5; 2,5; 4); ordinal — по порядку, без общих мест (1, 2, 3, 4)",
    "--ties 7: there is no such method; there are dense, competition, modified, fractional, ordinal",
  ],
  [
    "compute fixtures/small --block votes",
    "--block votes: такого блока нет; есть messages — Сообщения; voting — Голосования",
    "--block votes: there is no such block; there are messages — Сообщения; voting — Голосования",
  ],
  [
    "compute fixtures/small --district Южный",
    "--district Южный: такого округа в выгрузке нет; есть Восточный, Западный",
    "--district Южный: the export has no such district; it has Восточный, Западный",
  ],
];

describe.each(refused)("%s", (line, ru, en) => {
  const words = line.split(" ");
  const command = commands.find(({ name }) => line.startsWith(name))?.name;
  const help = command === undefined ? "pos-rating --help" : `pos-rating ${command} --help`;

  test.each([
    ["ru", `${ru}\nСправка: ${help}\n`],
    ["en", `${en}\nHelp: ${help}\n`],
  ])("is refused in one sentence, in %s, with exit code 2", async (lang, stderr) => {
    const ran = await run(["--lang", lang, ...words], { cwd: root });
    expect(ran).toEqual({ stdout: "", stderr, code: 2 });
  });
});

test.each(["version", "-v", "-V", "--version"])("%s is the version", async (word) => {
  const { stdout, code } = await run([word], { cwd: root });
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(code).toBe(0);
});

test.each([
  ["help", "--help"],
  ["help compute", "compute --help"],
  ["help methodology show", "methodology show --help"],
  ["help --lang en", "--help --lang en"],
])("%s is %s", async (line, same) => {
  const [words, options] = await Promise.all([line, same].map((text) => run(text.split(" "), { cwd: root })));
  expect(words).toEqual(options);
  expect(words?.code).toBe(0);
});

test.each([
  ["help nonsense", "nonsense"],
  ["help conpute", "conpute"],
  ["nonsense --help", "nonsense"],
  ["methodology nonsense -h", "methodology nonsense"],
])("%s is refused as %s is", async (line, same) => {
  const [help, word] = await Promise.all([line, same].map((text) => run(text.split(" "), { cwd: root })));
  expect(help).toEqual(word);
  expect(help?.code).toBe(2);
});

test("a language that is not known is refused", async () => {
  const { stderr, code } = await run(["compute", "--lang", "de"], { cwd: root });
  expect([stderr.split("\n")[0], code]).toEqual(["ключ --lang: «de» не подходит; бывает ru, en", 2]);
});

test.each([[], ["methodology"]])(
  "without a command %j the help is on standard error, with exit code 2",
  async (...args) => {
    const { stdout, stderr, code } = await run(args, { cwd: root });
    expect([stdout, code]).toEqual(["", 2]);
    expect(stderr).toContain("Команды:");
  },
);

test("the help lists the commands, and no other", async () => {
  const listed = async (...args: readonly string[]) => {
    const { stdout } = await run([...args, "--help", "--lang", "en"], { cwd: root });
    const [, list = ""] = stdout.split("\nCommands:\n");
    return [...list.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => [...args, name].join(" "));
  };
  const found = (await listed()).map((name) => (name === "methodology" ? listed(name) : [name]));
  expect((await Promise.all(found)).flat()).toEqual(commands.map(({ name }) => name));
});

const namesIn = (text: string): readonly string[] => text.match(/\p{Script=Cyrillic}+/gu) ?? [];

describe.each(["", "methodology", ...commands.map(({ name }) => name)])("the help of %j", (line) => {
  const args = line.split(" ").filter(Boolean);

  test("is on standard output, with exit code 0, and fits 80 columns", async () => {
    const { stdout, stderr, code } = await run([...args, "--help"], { cwd: root });
    expect([stderr, code]).toEqual(["", 0]);
    expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
  });

  test("is English where English is wanted, but for what names a place", async () => {
    const { stdout } = await run([...args, "--help", "--lang", "en"], { cwd: root });
    const command = commands.find(({ name }) => name === line);
    const shown = command === undefined ? "" : examplesText(command, "en");
    expect(namesIn(stdout)).toEqual(namesIn(shown));
  });

  test("is Russian where Russian is wanted, but for names and commands", async () => {
    const { stdout } = await run([...args, "--help"], { cwd: root });
    expect(stdout).not.toMatch(/\b(default|Usage|Options|Arguments|Commands|display|help for)\b[^>]/);
  });
});

test.each(["--version", "-V"])("%s prints the version alone", async (flag) => {
  expect(await run([flag], { cwd: root })).toEqual({ stdout: "0.0.0\n", stderr: "", code: 0 });
});
