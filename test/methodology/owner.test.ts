import { expect, test } from "vitest";
import { ownerOf } from "../../src/methodology/owner.ts";

const methodology = {
  exports: { regions: { rules: [{ id: "staffed", check: "" }] } },
  blocks: [
    {
      id: "outer",
      blocks: [{ indicators: [{ id: "answers", scale: { bands: [{}] } }, { id: "" }, "none"] }],
    },
    { id: ["outer"] },
  ],
  not_rated: [{ id: "no part" }],
};
const inside = ["blocks", 0, "blocks", 0] as const;

/* A path, and the innermost part with an id that it leads through. */
test.each<[readonly PropertyKey[], object]>([
  [["title"], {}],
  [[], {}],
  [["not_rated", 0, "region"], {}],
  [["blocks", 1, "id"], {}],
  [["blocks", 5, "title"], {}],
  [["exports", "regions", "rules", 0, "check"], { kind: "rule", id: "staffed", path: "check" }],
  [["blocks", 0], { kind: "block", id: "outer", path: "" }],
  [["blocks", 0, "blocks", 0, "title"], { kind: "block", id: "outer", path: "blocks[0].title" }],
  [[...inside, "indicators", 0, "weight"], { kind: "indicator", id: "answers", path: "weight" }],
  [
    [...inside, "indicators", 0, "scale", "bands", 0, "from"],
    { kind: "indicator", id: "answers", path: "scale.bands[0].from" },
  ],
  [[...inside, "indicators", 1, "id"], { kind: "block", id: "outer", path: "blocks[0].indicators[1].id" }],
  [[...inside, "indicators", 2], { kind: "block", id: "outer", path: "blocks[0].indicators[2]" }],
])("%j", (path, owner) => {
  expect(ownerOf(methodology, path)).toEqual("kind" in owner ? { owner } : {});
});
