import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder, root, small } from "./folder.ts";
import { run } from "./run.ts";

const worked = join(root, "fixtures/worked-example");

async function report(...flags: readonly string[]) {
  return run(["compute", "--ties-report", ...flags], { cwd: worked });
}

describe("compute --ties-report", () => {
  test.each([
    ["table", "Озёрная область, Лесной край"],
    ["md", "| =2 | Озёрная область, Лесной край |"],
    ["json", '"schema": "pos-rating/ties/1"'],
  ])("%s", async (format, says) => {
    const { stdout, stderr, code } = await report("-f", format);
    expect([stderr, code]).toEqual(["", 0]);
    expect(stdout).toContain(says);
  });

  test.each(["csv", "tsv"])("is no table of rows: %s is a wrong argument", async (format) => {
    for (const flags of [
      ["-f", format],
      ["-o", `ties.${format}`],
    ]) {
      const { stdout, stderr, code } = await report(...flags);
      expect([stdout, code]).toEqual(["", 2]);
      expect(stderr).toContain("--ties-report: формат бывает table, json, md");
    }
    expect((await report("-f", format, "--lang", "en")).stderr).toContain(
      "the format is one of table, json, md",
    );
  });

  test("goes with --ties", async () => {
    expect((await report("--ties", "ordinal")).stdout).toContain("только порядок кодов");
    const { ties } = JSON.parse((await report("--ties", "competition", "-f", "json")).stdout);
    expect(ties).toMatchObject([{ place: 2, regions: ["01", "02"] }]);
  });

  test("goes to a file in the format of its ending", async () => {
    const cwd = folder();
    const args = ["compute", small, "--ties-report", "-o", "ties.json"];
    expect(await run(args, { cwd })).toEqual({ stdout: "", stderr: "", code: 0 });
    expect(JSON.parse(readFileSync(join(cwd, "ties.json"), "utf8")).methodology.id).toBe("small");
  });
});
