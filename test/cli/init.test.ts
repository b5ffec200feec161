import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folder, root } from "../build/files.ts";
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

test("what is missing is written, what is there is left alone", async () => {
  const cwd = folder({ "regions.csv": "mine" });
  const { stdout, stderr, code } = await run(["init"], { cwd });
  expect([stderr, code]).toEqual(["", 0]);
  expect(stdout).toBe(
    "Готово (данные выгрузок вымышленные):\n  methodology.yaml\n  organizations.csv\nУже есть, не изменено:\n  regions.csv\nДальше: pos-rating compute\n",
  );
  expect(readFileSync(join(cwd, "regions.csv"), "utf8")).toBe("mine");
});

test("--force replaces a methodology alone, of which every copy is kept", async () => {
  const cwd = folder({
    "methodology.yaml": "mine",
    "methodology.yaml.bak": "older",
    "regions.csv": "mine",
    "organizations.csv": "mine",
  });
  const { stdout, code } = await run(["init", "--force", "--lang", "en"], { cwd });
  expect(code).toBe(0);
  expect(stdout).toBe(
    "Done:\n  methodology.yaml\nThe methodology that was there is kept:\n  methodology.yaml.bak2\nThere already, left alone:\n  regions.csv\n  organizations.csv\nNext: pos-rating compute\n",
  );
  const text = (name: string) => readFileSync(join(cwd, name), "utf8");
  expect(
    ["methodology.yaml.bak2", "methodology.yaml.bak", "regions.csv", "organizations.csv"].map(text),
  ).toEqual(["mine", "older", "mine", "mine"]);
  expect(text("methodology.yaml")).toBe(readFileSync(join(root, "methodology.yaml"), "utf8"));
});

test("a folder that cannot be made is told, with exit code 4", async () => {
  const cwd = folder({ file: "" });
  const { stderr, code } = await run(["init", "file/inside"], { cwd });
  expect([stderr.split("\n")[0], code]).toEqual([
    "ошибка: file/inside: в этом пути на месте папки стоит файл",
    4,
  ]);
});
