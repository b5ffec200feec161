import { expect, test } from "vitest";
import { loadPublished } from "../../src/load/published.ts";
import { encode, failing, sourceOf } from "../build/files.ts";

test("encoding and delimiter are found out", async () => {
  const checked = await loadPublished(sourceOf(encode("Регион;Место\r\nЮгра;1\r\n", "windows-1251")));
  expect(checked).toMatchObject({ ok: true, value: [{ region: "Югра", row: 2 }] });
});

test("a file that cannot be read is a problem", async () => {
  const checked = await loadPublished(failing("ENOENT", { name: "p.csv" }));
  expect(checked).toMatchObject({ ok: false, findings: [{ examples: [{ kind: "cannot-read" }] }] });
});
