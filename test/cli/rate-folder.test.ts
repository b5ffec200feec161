import { expect, test } from "vitest";
import { loadedMethodology } from "../../src/cli/inputs.ts";
import { nodeFiles } from "../../src/cli/node-files.ts";
import { rateFolder } from "../../src/cli/rate-folder.ts";
import type { Session } from "../../src/cli/session.ts";
import { UsageError } from "../../src/cli/usage-error.ts";
import { root } from "../build/files.ts";
import { formatNamed } from "../build/sample-rating.ts";

async function* nothing(): AsyncGenerator<Uint8Array> {}

const effects = { files: nodeFiles(nothing(), root, root), shipped: async () => undefined };
const session = { effects } as unknown as Session;
const flags = { format: formatNamed("table") };
const folder = "fixtures/small";
const methodology = await loadedMethodology(effects, folder, undefined);
if (!methodology.ok) throw new Error("the fixture is refused");

test("what is chosen of the regions decides whose organisations are kept", async () => {
  const rated = await rateFolder(session, methodology, folder, flags, {
    choose: (regions) => regions.filter(({ code }) => code === "02"),
    keep: (chosen) => chosen,
  });
  if (!rated.ok) throw new Error("the fixture is refused");
  const { loaded } = rated.value.rated;
  expect(rated.value.choice.map(({ code }) => code)).toEqual(["02"]);
  expect([...loaded.organizations.keys()]).toEqual(["02"]);
  expect(rated.value.pathOf("regions.csv")).toBe("fixtures/small/regions.csv");
});

test("a choice may refuse before organisations are read", async () => {
  const refusal = new UsageError({ ru: "нет", en: "no" });
  const rated = rateFolder(session, methodology, folder, flags, {
    choose() {
      throw refusal;
    },
  });
  await expect(rated).rejects.toBe(refusal);
});

test("problems have the paths of their files; nothing is chosen of regions that cannot be read", async () => {
  const chosen: unknown[] = [];
  const rated = await rateFolder(session, methodology, "fixtures/problems/missing-column", flags, {
    choose: (regions) => chosen.push(regions),
  });
  expect([rated.ok, chosen]).toEqual([false, []]);
  const files = rated.findings.flatMap(({ examples }) => examples.map(({ at }) => at.file));
  expect(files).toContain("fixtures/problems/missing-column/regions.csv");
});
