import type { Files } from "./effects.ts";

/** The bytes of a few thousand organisations. A byte of anything else is as much work as some of theirs. */
const SHORT_RUN = 3 << 18;
const OTHERS = 8;
const ORGANIZATIONS = /organizations[^/\\]*$/;

/**
 * The same files. Most runs are over before the code that V8 optimises while they last has paid for itself,
 * so bin/ starts them with that switched off; `end` is called once more is read than a short run has to read.
 */
export function withPatience(files: Files, end: () => void): Files {
  let left = SHORT_RUN;
  const spend = (cost: number) => {
    if (left < 0) return;
    left -= cost;
    if (left < 0) end();
  };
  return {
    ...files,
    open(path, shown) {
      const source = files.open(path, shown);
      const each = ORGANIZATIONS.test(path) ? 1 : OTHERS;
      return {
        ...source,
        async *chunks() {
          for await (const chunk of source.chunks()) {
            spend(each * chunk.length);
            yield chunk;
          }
        },
      };
    },
  };
}
