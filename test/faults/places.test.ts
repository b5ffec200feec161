import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder, root } from "../build/files.ts";
import { begun, expectTold, exports, shell } from "./shell.ts";

const rating = shell("eval $POS compute -f csv", exports()).stdout;

/** The program as it is installed: what `npm pack` takes. */
function installed(folderName = "pos-rating"): string {
  const { files } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const target = join(folder(), folderName);
  for (const name of [...files, "package.json"])
    cpSync(join(root, name), join(target, name), { recursive: true });
  return target;
}

test.each(["с пробелом и кириллицей", "'quotes' \"and\" $dollars", "-dash", "emoji 😀"])(
  "in a folder called %j it does all that it does elsewhere",
  (name) => {
    const cwd = join(exports(), name);
    cpSync(exports(), cwd, { recursive: true });
    expect(shell("eval $POS compute -f csv", cwd)).toMatchObject({ status: 0, stdout: rating, stderr: "" });
    expect(
      shell(`"$NODE" "$BIN" compute -o "./рейтинг 1.csv" -- . && cat "рейтинг 1.csv"`, cwd),
    ).toMatchObject({
      status: 0,
      stdout: rating,
    });
    expect(
      shell('"$NODE" "$BIN" init "новый рейтинг" --lang en && ls "новый рейтинг"', cwd).stdout,
    ).toContain("methodology.yaml\norganizations.csv\nregions.csv\n");
  },
);

describe("installed", () => {
  const isRoot = process.getuid?.() === 0;
  const asNobody = (line: string) =>
    isRoot ? `setpriv --reuid=65534 --regid=65534 --clear-groups ${line}` : line;

  test.skipIf(isRoot && !existsSync("/usr/bin/setpriv"))(
    "where nothing may be written, for another user",
    () => {
      const place = installed();
      shell(`chmod -R a-w,a+rX '${place}'`, "/");
      const cwd = exports();
      chmodSync(cwd, 0o777);
      const run = (args: string) => shell(asNobody(`"$NODE" '${place}/bin/pos-rating.cjs' ${args}`), cwd);
      const before = readdirSync(place);
      expect(run("compute -f csv")).toEqual(
        expect.objectContaining({ status: 0, stdout: rating, stderr: "" }),
      );
      expect(run("compute -o rating.csv")).toMatchObject({ status: 0, stderr: "" });
      expect(readFileSync(join(cwd, "rating.csv"), "utf8")).toBe(rating);
      expect(readdirSync(place)).toEqual(before);
      shell(`chmod -R u+w '${place}'`, "/");
    },
  );

  test("under a path with spaces and Cyrillic, and behind a link", () => {
    const place = installed("рейтинг регионов");
    const links = folder();
    mkdirSync(join(links, "bin"));
    symlinkSync(join(place, "bin/pos-rating.cjs"), join(links, "bin/pos-rating"));
    expect(shell(`'${links}/bin/pos-rating' compute -f csv`, exports())).toMatchObject({
      status: 0,
      stdout: rating,
      stderr: "",
    });
  });
});

test("few descriptors: it needs no more than Node does", () => {
  const run = (most: number) => shell(`ulimit -n ${most}; eval $POS compute -f csv -o rating.csv`, exports());
  expect(run(24)).toMatchObject({ status: 0, stderr: "" });
});

describe("a pipe for an answer", () => {
  test("is written to by a run that waits for its reader", async () => {
    const cwd = exports();
    shell("mkfifo pipe", cwd);
    const run = begun("eval $POS compute -f csv -o pipe", cwd);
    const reader = await begun("cat pipe", cwd);
    expect(reader.stdout).toBe(rating);
    expect((await run).status).toBe(0);
  });

  test("whose reader goes away is told, or was written to before", async () => {
    const cwd = exports();
    shell("mkfifo pipe", cwd);
    const run = begun("eval $POS compute -f csv -o pipe --lang en", cwd);
    await begun("head -c 1 < pipe", cwd);
    const ended = await run;
    if (ended.status !== 0) expectTold(ended, 4, "EPIPE");
  });
});
