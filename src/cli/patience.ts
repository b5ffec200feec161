/** V8 takes a flag at any time. */
type SetFlag = (flag: string) => void;

/** Exports of a few thousand organisations. */
const SHORT = 1 << 19;

/**
 * Most runs are over before the code that V8 optimises while they last has paid for itself, so it starts
 * with that switched off; it is switched on where more is read than a short run has to read.
 */
export function patience(setFlag: SetFlag): {
  readonly read: (bytes: number) => void;
  readonly end: () => void;
} {
  let left = SHORT;
  const end = () => {
    left = Number.POSITIVE_INFINITY;
    setFlag("--opt");
  };
  return {
    end,
    read(bytes) {
      left -= bytes;
      if (left < 0) end();
    },
  };
}
