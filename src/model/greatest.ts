/** The greatest of numbers above zero; 0 where there is none. Of any number of them: a spread call holds some thousands. */
export function greatest(numbers: Iterable<number>): number {
  let most = 0;
  for (const number of numbers) if (number > most) most = number;
  return most;
}
