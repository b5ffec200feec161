import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder, root, small } from "../build/files.ts";
import { run } from "./run.ts";

const shipped = readFileSync(join(root, "methodology.yaml"), "utf8");

describe("methodology show", () => {
  test("prints the folder's, the named one, or the shipped one", async () => {
    const first = async (...args: readonly string[]) => {
      const { stdout, code } = await run(["methodology", "show", ...args], { cwd: small });
      return [code, stdout.split("\n")[0]];
    };
    expect(await first()).toEqual([0, "Учебный рейтинг (small)"]);
    expect(await first(small)).toEqual([0, "Учебный рейтинг (small)"]);
    expect(await first("methodology.yaml")).toEqual([0, "Учебный рейтинг (small)"]);
    expect(await first("../sample")).toEqual([
      0,
      "Рейтинг регионов по работе в Платформе обратной связи (pos-670)",
    ]);
  });

  test("writes a document, in the format of its ending", async () => {
    const cwd = folder();
    expect(await run(["methodology", "show", small, "-o", "m.md"], { cwd })).toEqual({
      stdout: "",
      stderr: "",
      code: 0,
    });
    const { stdout } = await run(["methodology", "show", small, "-f", "md"], { cwd });
    expect(readFileSync(join(cwd, "m.md"), "utf8")).toBe(stdout);
  });

  test("names a folder's methodology by the path that leads to it", async () => {
    const cwd = folder({ "q1/methodology.yaml": shipped });
    const { stdout } = await run(["methodology", "show", "q1", "-f", "json"], { cwd });
    expect(JSON.parse(stdout)).toMatchObject({ file: join("q1", "methodology.yaml") });
    expect((await run(["methodology", "check", "q1"], { cwd })).stdout).toContain(
      `: ${join("q1", "methodology.yaml")} (pos-670`,
    );
  });

  test("reads standard input", async () => {
    const { stdout, code } = await run(["methodology", "show", "-", "-f", "json"], {
      cwd: root,
      stdin: shipped,
    });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ id: "pos-670", file: "<stdin>" });
  });

  test("tells the problems of one that is invalid, with exit code 3", async () => {
    const cwd = folder({ "methodology.yaml": shipped.replace("max_points: 670", "max_points: 600") });
    const { stdout, stderr, code } = await run(["methodology", "show"], { cwd });
    expect([stdout, code]).toEqual(["", 3]);
    expect(stderr).toContain("указано 600, а веса в сумме дают 670");
  });
});

describe("methodology check", () => {
  test("says that the shipped one is in order", async () => {
    const { stdout, stderr, code } = await run(["methodology", "check", "--lang", "en"], { cwd: folder() });
    expect([stderr, code]).toEqual(["", 0]);
    expect(stdout).toMatch(
      /^The methodology is in order: methodology.yaml \(pos-670, SHA-256 [0-9a-f]{64}\)\n$/,
    );
  });

  test("prints the problems as JSON on standard output", async () => {
    const cwd = folder({ "methodology.yaml": shipped.replace("ties: dense", "ties: densse") });
    const { stdout, stderr, code } = await run(["methodology", "check", "-f", "json"], { cwd });
    expect([stderr, code]).toEqual(["", 3]);
    expect(JSON.parse(stdout)).toMatchObject({
      errors: 1,
      problems: [
        { kind: "unknown-word", path: "ranking.ties", value: "densse", hint: 'did you mean "dense"?' },
      ],
    });
  });

  test("yaml-too-large: nobody's methodology has eight megabytes", async () => {
    const stdin = Buffer.alloc(1 << 23, "# nothing but comments\n");
    const { stdout, code } = await run(["methodology", "check", "-", "-f", "json"], { cwd: root, stdin });
    expect(code).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({ errors: 1, problems: [{ kind: "yaml-too-large" }] });
  });
});
