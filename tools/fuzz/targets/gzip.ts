import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { expect } from "vitest";
import { damage, damaged } from "../../../test/build/csv-bytes.ts";
import { small } from "../../../test/build/files.ts";
import { answered, type Contents, inFolder, ran } from "../in-folder.ts";
import { target } from "../target.ts";

const content = (name: string) => readFileSync(join(small, name), "utf8");
const others = { "regions.csv": content("regions.csv"), "methodology.yaml": content("methodology.yaml") };
const rows = content("organizations.csv").trimEnd().split("\n");

const bytes = fc.constantFrom("\0", "\0\0\0\0", "x", "\u001f\u008b", "\u001f", "\n", "PK");
/** What is done to a packed file: nothing, damage anywhere, bytes behind it or between its members, an early end. */
const hurt = fc.oneof(
  fc.record({ what: fc.constant("nothing" as const) }),
  fc.record({ what: fc.constant("damage" as const), damage }),
  fc.record({ what: fc.constant("behind" as const), text: bytes }),
  fc.record({ what: fc.constant("between" as const), text: bytes }),
  fc.record({ what: fc.constant("end" as const), at: fc.double({ min: 0, max: 1, noNaN: true }) }),
);
const cuts = fc.uniqueArray(fc.integer({ min: 1, max: rows.length - 1 }), { maxLength: 3 });

/**
 * Of a packed export, all is read or it is told that something is wrong: where it is rated, it is rated as the rows
 * are that were packed, or as those of the members that are there whole.
 */
export const gzip = target(
  "gzip",
  fc.tuple(cuts, fc.integer({ min: 0, max: 9 }), hurt),
  async ([at, level, how]) => {
    const edges = [0, ...at.toSorted((a, b) => a - b), rows.length];
    const texts = edges.slice(1).map((end, index) => `${rows.slice(edges[index], end).join("\n")}\n`);
    const members = texts.map((text) => gzipSync(text, { level }));
    const whole = Buffer.concat(members);
    const between = Buffer.from("text" in how ? how.text : "", "latin1");
    const packed = (() => {
      switch (how.what) {
        case "nothing":
          return whole;
        case "damage":
          return damaged(whole, how.damage);
        case "behind":
          return Buffer.concat([whole, between]);
        case "between":
          return Buffer.concat(members.flatMap((member) => [member, between]));
        case "end":
          return whole.subarray(0, Math.floor(how.at * whole.length));
      }
    })();
    // What is left where a file ends between two members is a whole packed file.
    const wholeMembers = members.findIndex((_, index) =>
      Buffer.concat(members.slice(0, index + 1)).equals(packed),
    );
    const expected = wholeMembers < 0 ? texts : texts.slice(0, wholeMembers + 1);
    const rating = await outcome({ "organizations.csv.gz": packed });
    if (packed.equals(whole)) expect(rating).toBeDefined();
    if (rating !== undefined)
      expect(rating).toEqual(await outcome({ "organizations.csv": expected.join("") }));
  },
);

/** The regions as they are rated, if they are. */
function outcome(organizations: Contents): Promise<unknown> {
  return inFolder({ ...others, ...organizations }, async (cwd) => {
    const { code } = await ran(["compute"], { cwd }, [0, 1, 4]);
    return code === 0 ? (await answered(["compute"], cwd)).regions : undefined;
  });
}
