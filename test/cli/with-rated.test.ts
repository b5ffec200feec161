import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folder, small } from "../build/files.ts";
import { run } from "./run.ts";

const text = (name: string) => readFileSync(join(small, name), "utf8");
const semicolons = text("regions.csv").replaceAll(",", ";");
const cwd = folder({
  "q1/methodology.yaml": text("methodology.yaml"),
  "q1/regions.csv": semicolons,
  "q1/organizations.csv": text("organizations.csv"),
  "published.csv": "region,place\nОзёрный край,2\n",
});

/* Every command that rates a folder says what it read its files as, unless it is to be quiet or JSON. */
test.each([
  "compute q1",
  "explain 02 q1",
  "gap 02 q1",
  "whatif q1 --weight polls=10",
  "verify published.csv q1",
  "compare q1 q1",
  "attribute q1 q1",
])("%s", async (line) => {
  const stderr = async (...more: readonly string[]) =>
    (await run([...line.split(" "), ...more], { cwd })).stderr;
  expect(await stderr()).toContain("q1/regions.csv: разделитель — точка с запятой\n");
  expect(await stderr("-q")).toBe("");
  expect(await stderr("-f", "json")).toBe("");
});

test("-o - is standard output", async () => {
  const [dash, none] = await Promise.all([
    run(["compute", "q1", "-q", "-o", "-"], { cwd }),
    run(["compute", "q1", "-q"], { cwd }),
  ]);
  expect(dash).toEqual(none);
});

test("what is written for a Russian Excel is read back by verify", async () => {
  await run(["compute", "q1", "-q", "--excel", "-o", "excel.csv"], { cwd });
  const { stdout, code } = await run(["verify", "excel.csv", "q1", "-q"], { cwd });
  expect(code, stdout).toBe(0);
});
