import { linkSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder, small } from "../build/files.ts";
import { run } from "./run.ts";

const inputs = ["regions.csv", "organizations.csv", "methodology.yaml"] as const;

function exports(): string {
  const files = Object.fromEntries(inputs.map((name) => [name, readFileSync(join(small, name))]));
  return folder({ ...files, "published.csv": "region,place\nЛесная область,1\n" });
}

describe("an answer is never written over what it is made of", () => {
  const commands = [
    ["compute"],
    ["validate", "--format", "json"],
    ["explain", "01"],
    ["gap", "01"],
    ["whatif", "--set", "01.population=1"],
    ["methodology", "show", "methodology.yaml"],
    ["verify", "published.csv"],
    ["compare", ".", "."],
    ["attribute", ".", "."],
  ] as const;

  test.each(commands.map((command) => [command.join(" "), command] as const))("%s", async (_, command) => {
    const ways: Readonly<Record<string, (cwd: string, input: string) => string>> = {
      "by its name": (_cwd, input) => input,
      "by another path": (cwd, input) => join(cwd, "..", cwd.split("/").at(-1) ?? "", ".", input),
      "by a link": (cwd, input) => {
        symlinkSync(input, join(cwd, "link.csv"));
        return "link.csv";
      },
      "by a second name": (cwd, input) => {
        linkSync(join(cwd, input), join(cwd, "other.csv"));
        return "other.csv";
      },
    };
    for (const input of inputs) {
      if (command[0] === "methodology" && input !== "methodology.yaml") continue;
      for (const way of Object.values(ways)) {
        const cwd = exports();
        const output = way(cwd, input);
        const format = command[0] === "validate" ? [] : ["--format", "json"];
        const { code, stdout, stderr } = await run(
          [...command, ...format, "--output", output, "--lang", "en"],
          { cwd },
        );
        expect([code, stdout]).toEqual([2, ""]);
        expect(stderr).toContain("is one of the inputs");
        for (const name of inputs)
          expect(readFileSync(join(cwd, name))).toEqual(readFileSync(join(small, name)));
      }
    }
  });
});
