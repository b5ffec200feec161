import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folder, root } from "./folder.ts";
import { run } from "./run.ts";

const made = ["methodology.yaml", "organizations.csv", "regions.csv"];

test("a new folder can be rated at once, with the places of the sample", async () => {
  const cwd = folder();
  const { stdout, stderr, code } = await run(["init", "a/b"], { cwd });
  expect([stderr, code]).toEqual(["", 0]);
  expect(stdout).toContain("Дальше: pos-rating compute a/b\n");
  expect(readdirSync(join(cwd, "a/b")).sort()).toEqual(made);
  const rated = await run(["compute", "a/b", "-f", "csv"], { cwd });
  const sample = await run(["compute", "fixtures/sample", "-f", "csv"], { cwd: root });
  expect(rated).toEqual({ ...sample, code: 0 });
});

test("without a name it is the folder one is in", async () => {
  const cwd = folder();
  const { stdout } = await run(["init", "--lang", "en"], { cwd });
  expect(stdout).toBe(
    "Done (the exports hold made-up data):\n  methodology.yaml\n  regions.csv\n  organizations.csv\nNext: pos-rating compute\n",
  );
  expect(readdirSync(cwd).sort()).toEqual(made);
});

test("a file that is there is not replaced, and no other is made", async () => {
  const cwd = folder({ "regions.csv": "mine", "methodology.yaml": "mine too" });
  const { stdout, stderr, code } = await run(["init"], { cwd });
  expect([stdout, code]).toEqual(["", 4]);
  expect(stderr).toContain("methodology.yaml: такой файл или папка уже есть");
  expect(stderr).toContain("regions.csv: такой файл или папка уже есть");
  expect(stderr).toContain("--force");
  expect(readdirSync(cwd).sort()).toEqual(["methodology.yaml", "regions.csv"]);
  expect(readFileSync(join(cwd, "regions.csv"), "utf8")).toBe("mine");
});

test("--force replaces it", async () => {
  const cwd = folder({ "regions.csv": "mine", "notes.txt": "mine" });
  expect((await run(["init", "--force"], { cwd })).code).toBe(0);
  expect((await run(["validate"], { cwd })).code).toBe(0);
  expect(readFileSync(join(cwd, "notes.txt"), "utf8")).toBe("mine");
});

test("a folder that cannot be made is told, with exit code 4", async () => {
  const cwd = folder({ file: "" });
  const { stderr, code } = await run(["init", "file/inside"], { cwd });
  expect([stderr.split("\n")[0], code]).toEqual([
    "ошибка: file/inside: в этом пути на месте папки стоит файл",
    4,
  ]);
});
