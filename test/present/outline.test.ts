import { describe, expect, test } from "vitest";
import type { BlockId } from "../../src/model/brand.ts";
import type { Block } from "../../src/model/methodology.ts";
import { blockOf, indicatorsOf, numberedBlocks } from "../../src/present/outline.ts";
import { messages, sampleMethodology } from "./sample-rating.ts";

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
    expect(indicatorsOf({ blocks: nested.blocks.slice(0, 1) }).map(({ id }) => id)).toEqual([
      "answered_on_time",
      "satisfaction",
      "polls",
    ]);
  });

  test("finds a block by its id; an unknown one is a bug", () => {
    expect(blockOf(sampleMethodology, messages)).toBe(first);
    expect(() => blockOf(sampleMethodology, "none" as BlockId)).toThrow("no block none");
  });
});
