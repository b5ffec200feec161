import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder, root } from "../build/files.ts";
import { bin, expectTold, exports, shell } from "./shell.ts";

describe("what cannot run says so in a sentence of each language", () => {
  test("a package that was not built", () => {
    const place = folder();
    for (const name of ["bin", "package.json"])
      cpSync(join(root, name), join(place, name), { recursive: true });
    const ended = shell(`"$NODE" '${place}/bin/pos-rating.cjs' compute`, exports());
    expectTold(ended, 4, "npm run build в её папке\npos-rating: it is not built");
  });

  /* The version of Node, and whether the program is for it. */
  test.each([
    ["18.20.8", false],
    ["20.18.3", false],
    ["20.19.0", true],
    ["21.0.0", true],
    ["22.1.0", true],
    ["100.0.0", true],
  ])("Node %s", (version, isFit) => {
    const { engines } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    expect(engines.node).toBe(">=20.19");
    const pretend = `Object.defineProperty(process.versions, "node", {value: "${version}"}); process.argv.splice(1, 0, "x"); require(process.env.BIN)`;
    const ended = shell(`"$NODE" -e '${pretend}' -- --version`, exports());
    if (isFit) expect(ended).toMatchObject({ status: 0, stderr: "" });
    else
      expectTold(
        ended,
        4,
        `нужен Node.js 20.19 или новее, а здесь ${version}\npos-rating: Node.js 20.19 or later`,
      );
  });
});

test("the bin is a file that can be run", () => {
  expect(readFileSync(bin, "utf8").startsWith("#!/usr/bin/env node\n")).toBe(true);
});
