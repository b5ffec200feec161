import { compare, type Fraction } from "../exact/fraction.ts";

/** As many as are shown where not all are asked for. */
const SHOWN = 10;

/** The ten items that changed most, the largest change first. The first of `sizes` that differs decides; equals keep their order. */
export function mostChanged<Item>(
  items: readonly Item[],
  sizes: (item: Item) => readonly Fraction[],
): readonly Item[] {
  return items
    .map((item) => ({ item, sizes: sizes(item) }))
    .sort((a, b) => compareSizes(b.sizes, a.sizes))
    .slice(0, SHOWN)
    .map(({ item }) => item);
}

function compareSizes(a: readonly Fraction[], b: readonly Fraction[]): number {
  for (const [index, size] of a.entries()) {
    const other = b[index];
    const order = other === undefined ? 0 : compare(size, other);
    if (order !== 0) return order;
  }
  return 0;
}
