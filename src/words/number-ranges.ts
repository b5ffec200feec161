/** Whole numbers in rising order as people list them: `1, 3–7, 10`; two in a row stay apart: `1, 2`. */
export function numberRanges(
  numbers: readonly number[],
  textOf: (number: number) => string = String,
): string {
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  const ends = (run: readonly number[]) =>
    [run[0], run.at(-1)].map((number) => textOf(number ?? 0)).join("–");
  return runs.map((run) => (run.length > 2 ? ends(run) : run.map(textOf).join(", "))).join(", ");
}
