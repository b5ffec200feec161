/** Chunks that can be looked at before they are taken. */
export interface Peekable {
  readonly next: () => Promise<Uint8Array | undefined>;
  /** At least so many bytes, or all there are; they stay to be read. */
  readonly peek: (bytes: number) => Promise<Uint8Array>;
  readonly putBack: (chunk: Uint8Array) => void;
  readonly skip: (bytes: number) => void;
}

export function peekable(chunks: AsyncIterable<Uint8Array>): Peekable {
  const iterator = chunks[Symbol.asyncIterator]();
  let waiting: Uint8Array | undefined;
  const pull = async () => {
    const { value, done } = await iterator.next();
    return done === true ? undefined : value;
  };
  return {
    async next() {
      const chunk = waiting ?? (await pull());
      waiting = undefined;
      return chunk;
    },
    async peek(bytes) {
      while (waiting === undefined || waiting.length < bytes) {
        // Chunks do not stay what they are while more are asked for.
        const kept: Uint8Array | undefined = waiting && Uint8Array.from(waiting);
        const chunk = await pull();
        if (chunk === undefined) break;
        waiting = kept === undefined ? chunk : Buffer.concat([kept, chunk]);
      }
      return waiting ?? new Uint8Array();
    },
    putBack(chunk) {
      waiting = chunk;
    },
    skip(bytes) {
      waiting = waiting?.subarray(bytes);
    },
  };
}
