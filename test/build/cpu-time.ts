/** Milliseconds that the processor works for this process: what else the machine does is not counted. */
export function cpuTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** How often each size is measured: the memory of other tests may be tidied up during any of them. */
const TIMES = 5;
const LARGER = 8;

/** How many times longer eight times as much takes: about 8 where time is linear, near 64 where it is the square. */
export function growth(inputOf: (size: number) => () => void, most: number): number {
  const [few, many] = [inputOf(most / LARGER), inputOf(most)];
  few(); // Not yet compiled, the first run is slower than any other.
  // As often as there are more of the others: the system counts a few milliseconds coarsely.
  const fewOften = () => {
    for (let time = 0; time < LARGER; time++) few();
  };
  return (LARGER * leastTime(many)) / leastTime(fewOften);
}

function leastTime(work: () => void): number {
  return Math.min(...Array.from({ length: TIMES }, () => cpuTime(work)));
}
