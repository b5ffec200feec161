/**
 * Whole parts of a whole amount in proportion to the weights, by largest remainder, none above its cap.
 * They add up to the amount exactly; throws where the caps (or a lack of weights) leave no room for it.
 */
export function spread(amount: number, weights: readonly number[], caps?: readonly number[]): number[] {
  const parts = byLargestRemainder(amount, weights);
  if (caps === undefined) return parts;
  let over = 0;
  const cut = parts.map((part, index) => {
    const most = caps[index] ?? 0;
    over += Math.max(0, part - most);
    return Math.min(part, most);
  });
  const filled = cut.map((part, index) => {
    const more = Math.min(over, (caps[index] ?? 0) - part);
    over -= more;
    return part + more;
  });
  if (over > 0) throw new Error(`${amount} does not fit under ${caps.join(" + ")}`);
  return filled;
}

function byLargestRemainder(amount: number, weights: readonly number[]): number[] {
  const all = weights.reduce((a, b) => a + b, 0);
  if (all === 0) {
    if (amount === 0) return weights.map(() => 0);
    throw new Error(`${amount} has nobody to go to`);
  }
  const parts = weights.map((weight) => Math.floor((amount * weight) / all));
  const rests = weights.map((weight, index) => ({ index, rest: (amount * weight) % all }));
  let remaining = amount - parts.reduce((a, b) => a + b, 0);
  for (const { index } of rests.sort((a, b) => b.rest - a.rest || a.index - b.index)) {
    if (remaining === 0) break;
    parts[index] = (parts[index] ?? 0) + 1;
    remaining -= 1;
  }
  return parts;
}
