import { describe, expect, test } from "vitest";
import { folder, small } from "../build/files.ts";
import { run } from "./run.ts";

test("exports without an error are told to be so, on standard output", async () => {
  const { stdout, stderr, code } = await run(["validate"], { cwd: small });
  expect([stdout.split("\n")[0], stderr, code]).toEqual([
    "Проверено: регионов 5, организаций 8. Ошибок и предупреждений нет.",
    "",
    0,
  ]);
});

test("as JSON the problems are the result, on standard output, and nothing else is printed", async () => {
  const { stdout, stderr, code } = await run(["validate", "-f", "json"], { cwd: folder() });
  expect([stderr, code]).toEqual(["", 4]);
  expect(JSON.parse(stdout)).toMatchObject({ schema: "pos-rating/problems/1", errors: 2 });
});

test("nothing is skipped, even where a rating would be told to", async () => {
  const { stderr, code } = await run(["validate", "--skip-invalid"], { cwd: small });
  expect([stderr.split("\n")[0], code]).toEqual(["нет такого ключа: --skip-invalid", 2]);
});

/* What is too large to lie in fixtures. */
describe("too much to be an export is refused", () => {
  const found = async (flags: readonly string[], stdin: Uint8Array) => {
    const { stdout, code } = await run(["validate", "-f", "json", ...flags], { cwd: small, stdin });
    return { code, kinds: JSON.parse(stdout).problems.map(({ kind }: { kind: string }) => kind) };
  };

  test("file-too-large: a region export of more than 64 MB", async () => {
    const bytes = Buffer.alloc((1 << 26) + 1, "region_code,region\n");
    expect(await found(["--regions", "-"], bytes)).toEqual({ code: 4, kinds: ["file-too-large"] });
  });

  test("table-too-large: a region export of more than 200,000 rows, blank ones not counted", async () => {
    const bytes = Buffer.from(`region_code,region\n${"\n".repeat(300_000)}${"1,R\n".repeat(200_001)}`);
    expect(await found(["--regions", "-"], bytes)).toEqual({ code: 4, kinds: ["table-too-large"] });
  });

  test("row-too-long: a row of organisations of more than 16 MB", async () => {
    const header =
      "organization_id,organization,region_code,kind,connected,received,answered,on_time,polls\n";
    const bytes = Buffer.alloc((1 << 24) + (1 << 20), "a");
    bytes.write(header);
    expect(await found(["--organizations", "-"], bytes)).toEqual({ code: 1, kinds: ["row-too-long"] });
  });
});
