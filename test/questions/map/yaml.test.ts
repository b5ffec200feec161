import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { answered, inFolder } from "../../../tools/fuzz/in-folder.ts";
import { root } from "../../build/files.ts";
import { run } from "../../cli/run.ts";

const sample = (name: string) => readFileSync(join(root, "fixtures/sample", name), "utf8");

/** The sample's exports under headings of which nothing is known. */
const strange = {
  "regions.csv": sample("regions.csv").replace(/^.*\n/, (header) =>
    header
      .split(",")
      .map((_, index) => `Графа ${"абвгдежзиклм"[index]}`)
      .join(";")
      .concat("\n")
      .replaceAll(";", ","),
  ),
  "organizations.csv": sample("organizations.csv").replace(/^.*\n/, (header) =>
    header
      .trim()
      .split(",")
      .map((id) => `${id} (отчёт)`)
      .join(",")
      .concat("\n"),
  ),
};

describe("a methodology made of the proposals", () => {
  test("reads the files that they were made of", async () => {
    await inFolder(strange, async (cwd) => {
      const part = async (file: string) => {
        const { stdout } = await run(["map", file, "-q"], { cwd });
        return stdout.replace(/^#.*\n/gm, "").replace(/^exports:\n {2}missing_values:.*\n/, "");
      };
      const exports = [await part("regions.csv"), await part("organizations.csv")];
      const uses = exports.flatMap((yaml, index) =>
        [...yaml.matchAll(/^ {6}(\w+): \{type: (integer|flag|choice), (?:of: \["(\w+)")?/gm)].map(
          ([, id = "", kind, word]) => {
            if (index === 0) return `regions.${id}`;
            if (kind === "integer") return `sum(organizations.${id})`;
            return `count(organizations, ${kind === "flag" ? id : `${id} == "${word}"`})`;
          },
        ),
      );
      expect(uses.length).toBeGreaterThan(30);
      const methodology = [
        `id: strange\ntitle: Strange\nmax_points: ${uses.length}`,
        "ranking: {on: exact, round: {places: 0, mode: half-up}, order: descending, ties: dense}",
        'exports:\n  missing_values: ["", "-"]',
        ...exports,
        "blocks:\n  - id: b\n    title: b\n    aggregate: sum\n    indicators:",
        ...uses.map(
          (formula, index) =>
            `      - {id: i${index}, title: i, weight: 1, missing: zero, formula: '${formula}', scale: {kind: minmax, better: higher}}`,
        ),
        "",
      ].join("\n");
      await inFolder({ ...strange, "methodology.yaml": methodology }, async (folder) => {
        const checked = await answered(["validate"], folder);
        expect(checked).toMatchObject({ regions: 85, organizations: 4806, warnings: 0 });
      });
    });
  });
});
