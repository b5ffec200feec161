import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { folder, root, small } from "./build/files.ts";

/* The program as it is installed: processes of their own, started by its bin. */

const { bin } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const program = join(root, bin["pos-rating"]);
const SECONDS = 10;

interface Ended {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
  readonly signal: string | null;
}

interface Start {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string | Uint8Array;
  readonly uid?: number;
}

function start(args: readonly string[], { cwd = small, env = {}, uid }: Start = {}): ChildProcess {
  const { PATH = "" } = process.env;
  return spawn(process.execPath, [program, ...args], {
    cwd,
    env: { PATH, ...env },
    timeout: SECONDS * 1000,
    killSignal: "SIGKILL",
    ...(uid === undefined ? {} : { uid }),
  });
}

function ended(child: ChildProcess): Promise<Ended> {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout?.on("data", (part: Buffer) => out.push(part));
  child.stderr?.on("data", (part: Buffer) => err.push(part));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => {
      resolve({ stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString(), code, signal });
    });
  });
}

async function ran(args: readonly string[], given: Start = {}): Promise<Ended> {
  const child = start(args, given);
  child.stdin?.on("error", () => {}); // It may end before it has read everything.
  child.stdin?.end(given.stdin ?? "");
  return ended(child);
}

const regions = readFileSync(join(small, "regions.csv"), "utf8");
const organizations = readFileSync(join(small, "organizations.csv"), "utf8");
const methodology = readFileSync(join(small, "methodology.yaml"), "utf8");
const everything = {
  "regions.csv": regions,
  "organizations.csv": organizations,
  "methodology.yaml": methodology,
};

/** The files of the program that a command line reads. */
function filesRead(args: readonly string[]): readonly string[] {
  const script = `
    process.argv.splice(1, 0, ${JSON.stringify(program)});
    process.on("exit", () => process.stderr.write(JSON.stringify(Object.keys(require.cache))));
    require(${JSON.stringify(program)});`;
  const { stderr } = spawnSync(process.execPath, ["-e", script, "--", ...args], {
    cwd: small,
    encoding: "utf8",
  });
  return JSON.parse(stderr);
}

describe("a run reads of the program what it needs", () => {
  test("for the version: a hundredth of it", () => {
    const sizes = filesRead(["--version"]).map((file) => readFileSync(file).length);
    expect(sizes.reduce((total, size) => total + size, 0)).toBeLessThan(30_000);
  });

  const libraries = {
    yaml: "YAMLParseError",
    zod: "$ZodType",
    hucre: "xl/worksheets/_rels",
    chalk: "ansi256",
  };
  const holding = (args: readonly string[], text: string) =>
    filesRead(args).filter((file) => readFileSync(file, "utf8").includes(text)).length;

  test.each(Object.entries(libraries))("for a rating at a terminal: nothing of %s", (_, text) => {
    expect(holding(["compute", join(root, "fixtures/sample")], text)).toBe(0);
  });

  test("for a methodology of one's own: what reads it", () => {
    expect(holding(["methodology", "check", "methodology.yaml"], libraries.yaml)).toBe(1);
  });
});

describe("the same bytes on every machine", () => {
  test.each(["csv", "json", "md"])("%s, whatever the locale and the time zone", async (format) => {
    const args = ["compute", join(root, "fixtures/sample"), "--detail", "-f", format];
    const [russian, plain] = await Promise.all([
      ran(args, { env: { LANG: "ru_RU.UTF-8", LC_ALL: "ru_RU.UTF-8", TZ: "Asia/Kamchatka" } }),
      ran(args, { env: { LANG: "C", LC_ALL: "C", TZ: "America/St_Johns", NODE_ICU_DATA: "" } }),
    ]);
    expect(russian.code).toBe(0);
    expect(russian.stdout.length).toBeGreaterThan(1000);
    expect(plain).toEqual(russian);
  });
});

describe("a pipe", () => {
  test("that is closed early ends it quietly, with exit code 0", async () => {
    const child = start(["compute", join(root, "fixtures/sample"), "--detail", "-f", "json"]);
    child.stdout?.once("data", () => child.stdout?.destroy());
    const { stderr, code } = await ended(child);
    expect([stderr, code]).toEqual(["", 0]);
  });

  test("into head -1 gives one line and no noise", async () => {
    const command = `"${process.execPath}" "${program}" compute "${join(root, "fixtures/sample")}" -f csv --detail`;
    const shell = spawn("bash", ["-c", `set -o pipefail; ${command} | head -1`], { cwd: small });
    const { stdout, stderr, code } = await ended(shell);
    expect([stdout.split("\n").length, stderr, code]).toEqual([2, "", 0]);
  });

  test("gives it an export, packed or not", async () => {
    const args = ["compute", "-f", "csv", "--organizations", "-"];
    const wanted = await ran(["compute", "-f", "csv"]);
    expect(wanted.code).toBe(0);
    expect(await ran(args, { stdin: organizations })).toEqual(wanted);
    expect(await ran(args, { stdin: gzipSync(organizations) })).toEqual(wanted);
  });

  test("takes all that it prints, however much", async () => {
    const { stdout, code } = await ran(["compute", join(root, "fixtures/sample"), "-f", "json"]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).regions).toHaveLength(84);
  });
});

test("Ctrl-C while it waits for its input ends it at once", async () => {
  const child = start(["compute", "--organizations", "-"]);
  const waited = new Promise((resolve) => setTimeout(resolve, 500));
  const end = ended(child);
  await waited;
  child.kill("SIGINT");
  const { stdout, stderr, code, signal } = await end;
  expect([stdout, stderr]).toEqual(["", ""]);
  expect(code === 130 || signal === "SIGINT").toBe(true);
});

const [header = "", first = "", ...others] = organizations.split(/(?<=\n)/);

function changed(from: string, to: string): string {
  if (!organizations.includes(from)) throw new Error(`${from} is not there`);
  return organizations.replace(from, to);
}

function formula(text: string): Record<string, string> {
  return {
    "methodology.yaml": methodology.replace(
      "formula: sum(organizations.polls) / regions.municipal_bodies",
      `formula: '${text}'`,
    ),
  };
}

const bomb = `a0: &a0 [x]\n${Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(", ")}]\n`).join("")}`;

/* What is wrong · the files that are other than those of fixtures/small · exit code · what it says */
const bad: readonly (readonly [string, Readonly<Record<string, string | Uint8Array>>, number, string])[] = [
  ["an empty file", { "organizations.csv": "" }, 1, "organizations.csv: файл пуст"],
  ["a header and nothing else", { "organizations.csv": header }, 1, "есть заголовок, но ни одной строки"],
  [
    "a column that is missing",
    { "regions.csv": regions.replace("population", "inhabitants") },
    1,
    "нет столбца «Население» или «population»",
  ],
  [
    "a column that is there twice",
    { "regions.csv": regions.replaceAll("\n", ",x\n").replace(",x", ",Регион") },
    1,
    "заголовок «Регион» уже есть в столбце B",
  ],
  [
    "a region that is there twice",
    { "regions.csv": `${regions}01,Озёрный край,Восточный,100000,2\n` },
    1,
    "«01» уже есть в строке 2",
  ],
  [
    "an organisation of no known region",
    { "organizations.csv": changed("района,01", "района,99") },
    1,
    "региона «99» нет",
  ],
  [
    "a text in a number",
    { "organizations.csv": changed(",90,90,90,", ",много,90,90,") },
    1,
    "«много» — не число",
  ],
  [
    "a negative count",
    { "organizations.csv": changed(",90,90,90,6", ",90,90,90,-6") },
    1,
    "«-6» — слишком мало",
  ],
  [
    "more answered than received",
    { "organizations.csv": changed(",90,90,90,", ",90,91,90,") },
    1,
    "91 больше, чем received (90)",
  ],
  [
    "a stray quote",
    { "organizations.csv": changed("Больница № 2", '"Больница" ООО') },
    1,
    "после закрывающей кавычки",
  ],
  ["an open quote", { "organizations.csv": changed("Больница № 2", '"Больница № 2') }, 1, "кавычка открыта"],
  ["a zero byte", { "organizations.csv": changed("Больница", "Боль\0ница") }, 4, "нулевой байт"],
  [
    "bytes that are no UTF-8",
    { "organizations.csv": Buffer.concat([Buffer.from(header + first), Buffer.from([0xff, 0xfe, 0x80])]) },
    4,
    "не читается в кодировке utf-8",
  ],
  [
    "columns called __proto__ and constructor",
    {
      "organizations.csv": [header, first, ...others]
        .map((row, i) => row.replace("\n", i === 0 ? ",__proto__,constructor\n" : ",1,2\n"))
        .join("")
        .replace("polls", "toString"),
    },
    1,
    "«polls»",
  ],
  ["YAML that is a list", { "methodology.yaml": "- a\n- b\n" }, 3, "здесь нужны ключи со значениями"],
  ["YAML that is nothing", { "methodology.yaml": "" }, 3, "здесь нужны ключи со значениями"],
  ["YAML of anchors that swell", { "methodology.yaml": bomb }, 3, "methodology.yaml"],
  [
    "YAML with __proto__ for a key",
    { "methodology.yaml": `__proto__: {id: x}\n${methodology}` },
    3,
    "«__proto__»",
  ],
  [
    "a formula of 100,000 characters",
    formula(`sum(organizations.polls)${" + 1".repeat(25_000)}`),
    3,
    "формула слишком длинна",
  ],
  [
    "10,000 brackets",
    formula(`${"(".repeat(10_000)}sum(organizations.polls)${")".repeat(10_000)}`),
    3,
    "формула слишком длинна",
  ],
  [
    "51 brackets",
    formula(`${"(".repeat(51)}sum(organizations.polls)${")".repeat(51)}`),
    3,
    "вложены слишком глубоко",
  ],
  ["a formula that reaches for the program", formula("constructor.constructor(1)"), 3, "не может стоять"],
  [
    "a damaged archive",
    { "organizations.csv": gzipSync(organizations).subarray(0, 100) },
    4,
    "сжатый файл повреждён",
  ],
];

test.concurrent.each(bad)("%s: one clear message and an exit code", async (_what, files, exit, says) => {
  await clearly(await ran(["compute"], { cwd: folder({ ...everything, ...files }) }), exit, says);
});

test("columns of any name are no harm where the others are there", async () => {
  const cwd = folder({
    ...everything,
    "organizations.csv": [header, first, ...others]
      .map((row, i) => row.replace("\n", i === 0 ? ",__proto__,constructor\n" : ",1,2\n"))
      .join(""),
  });
  const { stdout, stderr, code } = await ran(["compute", "-f", "csv"], { cwd });
  expect(code).toBe(0);
  expect(stdout).toBe((await ran(["compute", "-f", "csv"])).stdout);
  expect(stderr).toMatch(/столбцов J, K нет в методике, они не используются: «__proto__», «constructor»/);
});

describe("what cannot be read or written ends with exit code 4", () => {
  test.each([
    ["a file that is a folder", ["--regions", "."], "это папка, а нужен файл"],
    ["a path through a file", ["--regions", "regions.csv/inside"], "это файл, а нужна папка"],
    ["a path that is not there", ["--regions", "no/such/file.csv"], "такого файла или папки нет"],
    ["a folder that is not there", ["no-such-folder"], "такого файла или папки нет"],
    ["a methodology that is not there", ["--methodology", "no.yaml"], "такого файла или папки нет"],
    ["a result into no folder", ["-o", "no/rating.csv"], "папки, где нужно создать файл, нет"],
  ])("%s", async (_what, args, says) => {
    await clearly(await ran(["compute", ...args], { cwd: folder(everything) }), 4, says);
  });

  const isRoot = process.getuid?.() === 0;
  const nobody = isRoot ? 65_534 : undefined;
  const asOther = { cwd: "/", ...(nobody === undefined ? {} : { uid: nobody }) };
  /** Not where there is no such permission, nor where another user cannot start the program. */
  const cannotTell =
    process.platform === "win32" || spawnSync(process.execPath, [program, "--version"], asOther).status !== 0;

  async function asNobody(args: readonly string[], cwd: string): Promise<Ended> {
    return ran(args, { cwd, ...(nobody === undefined ? {} : { uid: nobody }) });
  }

  test.skipIf(cannotTell)("a file without permission", async () => {
    const cwd = folder(everything);
    chmodSync(join(cwd, "regions.csv"), 0o000);
    await clearly(await asNobody(["compute"], cwd), 4, "нет прав на чтение");
  });

  test.skipIf(cannotTell)("a folder without permission", async () => {
    const cwd = folder();
    mkdirSync(join(cwd, "closed"), { mode: 0o700 });
    copyFileSync(join(small, "regions.csv"), join(cwd, "closed/regions.csv"));
    if (!isRoot) chmodSync(join(cwd, "closed"), 0o000);
    await clearly(await asNobody(["compute", "closed"], cwd), 4, "нет прав на чтение");
    await clearly(await asNobody(["compute", "--regions", "closed/regions.csv", small], cwd), 4, "нет прав");
    chmodSync(join(cwd, "closed"), 0o700);
  });

  test.skipIf(cannotTell)("a result into a folder that may not be written to", async () => {
    const cwd = folder(everything);
    writeFileSync(join(cwd, "rating.csv"), "old");
    chmodSync(cwd, 0o555);
    await clearly(await asNobody(["compute", "-o", "rating.csv"], cwd), 4, "нет прав на запись");
    chmodSync(cwd, 0o755);
    expect(readFileSync(join(cwd, "rating.csv"), "utf8")).toBe("old");
  });
});

describe("an output that takes nothing", () => {
  async function shell(line: string): Promise<Ended> {
    const { PATH = "" } = process.env;
    return ended(
      spawn("sh", ["-c", line], { cwd: small, env: { PATH, P: `${process.execPath} ${program}` } }),
    );
  }
  test.each(["compute", "--version", "--help", "compute -f json", "methodology show"])(
    "ends %s with exit code 4 and says why",
    async (args) => {
      const { stderr, code } = await shell(`$P ${args} >/dev/full`);
      expect([code, stderr]).toEqual([4, expect.stringContaining("ENOSPC")]);
      expect(stderr).not.toMatch(/^ +at /m);
    },
  );

  test("on standard error takes away neither the result nor the exit code", async () => {
    expect(await shell("$P compute -f csv 2>/dev/full")).toEqual(await shell("$P compute -f csv"));
    expect((await shell("$P --bogus 2>/dev/full")).code).toBe(2);
    expect((await shell("$P compute nowhere 2>/dev/full")).code).toBe(4);
  });
});

/** Nothing on standard output, and on standard error what is wrong: said once, for people. */
async function clearly({ stdout, stderr, code, signal }: Ended, exit: number, says: string): Promise<void> {
  expect({ code, signal, stderr }).toMatchObject({ code: exit, signal: null });
  expect(stdout).toBe("");
  expect(stderr).toContain(says);
  expect(stderr.split(says).length, stderr).toBe(2);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(stderr).toMatch(/\n1 ошибка, \d+ предупреждени/);
}
