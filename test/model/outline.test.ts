import { describe, expect, test } from "vitest";
import type { BlockId, IndicatorId } from "../../src/model/brand.ts";
import type { Block } from "../../src/model/methodology.ts";
import { blockOf, blockOfIndicators, excludedOf, numberedBlocks } from "../../src/model/outline.ts";
import { indicatorsOf } from "../../src/model/walk.ts";
import { exact } from "../build/numbers.ts";
import { messages, sampleMethodology } from "../build/sample-rating.ts";

const [first, second] = sampleMethodology.blocks as readonly [Block, Block];
const nested = { blocks: [{ ...first, id: "all" as BlockId, children: [first, second] }, second] };

describe("the outline of a methodology", () => {
  test("numbers an outer block before those within it", () => {
    expect(numberedBlocks(nested).map(({ number, block }) => `${number} ${block.id}`)).toEqual([
      "1 all",
      "1.1 messages",
      "1.2 voting",
      "2 voting",
    ]);
  });

  test("lists the indicators of nested blocks in their order", () => {
    expect(indicatorsOf(nested.blocks.slice(0, 1)).map(({ id }) => id)).toEqual([
      "answered_on_time",
      "satisfaction",
      "polls",
    ]);
  });

  test("knows the block that each indicator stands in, not the block around that", () => {
    const blocks = blockOfIndicators(nested.blocks.slice(0, 1));
    expect([...blocks]).toEqual([
      ["answered_on_time", "messages"],
      ["satisfaction", "messages"],
      ["polls", "voting"],
    ]);
  });

  test("lists what a region has excluded in that order too, whatever order it was scored in", () => {
    const none = { value: undefined, points: exact("0") };
    const indicators = new Map([
      ["polls" as IndicatorId, { ...none, excluded: true }],
      ["satisfaction" as IndicatorId, { ...none, excluded: false }],
      ["answered_on_time" as IndicatorId, { ...none, excluded: true }],
    ]);
    expect(excludedOf({ indicators }, { blocks: nested.blocks.slice(0, 1) })).toEqual([
      "answered_on_time",
      "polls",
    ]);
    expect(excludedOf({ indicators: new Map() }, nested)).toEqual([]);
  });

  test("finds a block by its id; an unknown one is a bug", () => {
    expect(blockOf(sampleMethodology, messages)).toBe(first);
    expect(() => blockOf(sampleMethodology, "none" as BlockId)).toThrow("no block none");
  });
});
