import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { arena } from "../../../../src/fold/bytes/kernels/arena.ts";

test("every kernel that is compiled is one that is declared", () => {
  const declared = readFileSync(
    new URL("../../../../src/fold/bytes/kernels/kernels.ts", import.meta.url),
    "utf8",
  );
  const names = [...declared.matchAll(/^ {2}readonly (\w+): \(/gm)].map(([, name]) => name ?? "");
  const { memory: _, ...kernels } = arena().kernels as unknown as Record<string, unknown>;
  expect(Object.keys(kernels).sort()).toEqual(names.sort());
});
