import { test } from "vitest";
import { printExact } from "../src/exact/decimal.ts";
import { gapOf } from "../src/gap-of.ts";
import { loadMethodology } from "../src/load-methodology.ts";
import { nodeFiles } from "../src/cli/node-files.ts";
import { Readable } from "node:stream";
import { exportFiles, loadedMethodology, methodologySource } from "../src/cli/inputs.ts";
import { rateKeeping } from "../src/rate.ts";
import { leafId } from "../src/review/gap/ground.ts";

test("gap", async () => {
  const files = nodeFiles(Readable.from([]), process.cwd(), process.cwd());
  for (const [dir, region, to] of [["fixtures/worked-example", "05", 2], ["fixtures/sample", "01", 10], ["fixtures/sample","02",1],["fixtures/small","04",1]] as const) {
    const m = await loadMethodology(await methodologySource(files, dir, undefined), undefined as never);
    if (!m.ok) throw new Error("m");
    const f = await exportFiles(files, dir, {}, { organizations: true, hashes: false });
    if (!f.ok) throw new Error("f");
    const r = await rateKeeping(m.value, f.value, { ties: undefined, by: "total", period: undefined }, { expressions: [], keep: (rs) => rs.filter((x) => x.code === region) });
    if (!r.ok) throw new Error("r");
    const own = r.value.rating.ranking.flatMap((g) => g.members).find((x) => x.region.code === region);
    if (!own) throw new Error("own");
    const t = performance.now();
    const g = gapOf(r.value, own, undefined);
    const t2 = performance.now();
    const g2 = gapOf(r.value, own, to);
    console.log(dir, region, "place", printExact(g.place), (t2 - t).toFixed(), (performance.now() - t2).toFixed());
    for (const o of g.outlooks) {
      if (o.kind === "step") console.log(o.indicator.id, leafId(o.step.lever.leaf), printExact(o.step.before), "->", printExact(o.step.after), JSON.stringify(o.step.aim, (k, v) => typeof v === "bigint" ? String(v) : v && typeof v === "object" && "n" in v ? printExact(v) : v), "gain", printExact(o.step.gain), "place", printExact(o.step.place), o.step.edits.length);
      else console.log(o.indicator.id, o.kind, o.kind === "out-of-reach" ? `${printExact(o.shortfall.needed)} possible ${printExact(o.shortfall.possible)}` : "");
    }
    const goal = g2.goal;
    console.log("best", printExact(goal!.best.place), printExact(goal!.best.total), goal!.exact);
    for (const w of goal!.ways) console.log(w.steps.map((s) => `${s.indicator.id} ${printExact(s.before)}->${printExact(s.after)}`).join(" + "), printExact(w.place), w.relative.valueOf(), w.below.map((b) => b.region.name + printExact(b.points)).join());
  }
});
