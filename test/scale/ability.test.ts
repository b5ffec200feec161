import { expect, test } from "vitest";
import { one, zero } from "../../src/exact/fraction.ts";
import type { Scale } from "../../src/model/methodology.ts";
import { isContinuous, looksAtOthers } from "../../src/scale/ability.ts";
import { share } from "../../src/scale/share.ts";

/* scale, whether it looks at others, whether it is continuous */
test.each<[Scale, boolean, boolean]>([
  [{ kind: "minmax", better: "lower" }, true, true],
  [{ kind: "distance_to_best", better: "higher" }, true, true],
  [{ kind: "goalposts", worst: zero, best: one }, false, true],
  [{ kind: "bands", better: "higher", bands: [] }, false, false],
  [{ kind: "none" }, false, true],
])(
  "whether %o looks at others, and cannot do without them: %s; is continuous: %s",
  (scale, looks, continuous) => {
    expect([looksAtOthers(scale), isContinuous(scale)]).toEqual([looks, continuous]);
    const alone = () => share(one, scale, one, undefined);
    if (looks) expect(alone).toThrow("without the others' values");
    else expect(alone).not.toThrow();
  },
);
