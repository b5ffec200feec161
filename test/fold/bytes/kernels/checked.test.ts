import { describe, expect, test, vi } from "vitest";
import { type Address, addressOf, type Floats } from "../../../../src/fold/bytes/kernels/address.ts";
import { arena } from "../../../../src/fold/bytes/kernels/arena.ts";

/* All that is proven of the fold, over kernels that refuse every access outside the arrays. */

vi.mock("../../../../src/fold/bytes/kernels/kernels.ts", async (original) => {
  const { checkedKernelsOf } = await import("./checked.ts");
  return { ...(await original<object>()), kernelsOf: checkedKernelsOf };
});
vi.mock("../../../../src/fold/bytes/kernels/arena.ts", async (original) => {
  const { checkedArena } = await import("./checked.ts");
  const actual = await original<{ arena: typeof arena }>();
  return { ...actual, arena: () => checkedArena(actual.arena) };
});

test("an access outside the arrays is refused", () => {
  const memory = arena();
  const [a, b, out] = [memory.floats(4), memory.floats(4), memory.floats(4)];
  const add = (rows: number, to = addressOf(out)) =>
    memory.kernels.addRows(addressOf(a), 1, addressOf(b), 1, rows, to);
  expect(() => add(4)).not.toThrow();
  expect(() => add(5)).toThrow("8 bytes at");
  expect(() => add(1, (addressOf(out) - 8) as Address<Floats>)).toThrow("store of 8 bytes");
  const marks = memory.bytes(3);
  expect(() => memory.kernels.mergeMarks(addressOf(marks), addressOf(marks), 4, addressOf(marks))).toThrow(
    "1 bytes at",
  );
});

describe("within the arrays", async () => {
  await import("../../fold-differential.test.ts");
  await import("../rows.test.ts");
  await import("../columns/columns.test.ts");
  await import("../columns/lexicon.test.ts");
  await import("../columns/region-column.test.ts");
  await import("../keys/keys.test.ts");
  await import("../keys/key-register.test.ts");
  await import("../scan/scan.test.ts");
  await import("../sums/sums.test.ts");
  await import("./assembly/cells.test.ts");
  await import("./assembly/keys.test.ts");
  await import("./assembly/regions.test.ts");
  await import("./assembly/rows.test.ts");
  await import("./assembly/scan.test.ts");
});
