import { fstatSync, type Stats, statSync, writeSync } from "node:fs";
import { devNull } from "node:os";
import { OutputError, type Terminal } from "./effects.ts";

/** What the system says when the reader of a pipe has gone away (`| head`): this is no failure. */
const readerGone: ReadonlySet<string> = new Set(["EPIPE", "ECONNRESET"]);

/**
 * Standard output or standard error, by its descriptor. A terminal is written to through its stream, which knows
 * its width; everything else directly, because making the stream takes longer than writing most answers.
 */
export async function standardOutput(
  descriptor: number,
  stream: () => NodeJS.WriteStream,
): Promise<Terminal> {
  if (await isTerminal(descriptor)) {
    // A terminal fails only by going away, and then nobody can be told.
    const terminal = stream().on("error", () => {});
    return {
      write: (text) => void terminal.write(text),
      isTerminal: true,
      width: terminal.columns,
    };
  }
  return { write: (text) => writeText(descriptor, text), isTerminal: false, width: undefined };
}

function writeText(descriptor: number, text: string | Uint8Array): void {
  try {
    writeWhole(descriptor, typeof text === "string" ? Buffer.from(text) : text);
  } catch (error) {
    const fault = error as NodeJS.ErrnoException;
    if (!readerGone.has(fault.code ?? "")) throw new OutputError(fault);
  }
}

/** Milliseconds between two attempts to write into a full pipe. */
const PAUSE = 2;

/** Waits while a pipe is full, so that what is written later stays behind what is written now. */
function writeWhole(descriptor: number, bytes: Uint8Array): void {
  let rest = bytes;
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(descriptor, rest));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  }
}

/** `node:tty` brings the network with it, so it is asked only where the descriptor may be a terminal's. */
async function isTerminal(descriptor: number): Promise<boolean> {
  const output = fstatSync(descriptor);
  if (!output.isCharacterDevice() || isNull(output)) return false;
  const { isatty } = await import("node:tty");
  return isatty(descriptor);
}

function isNull({ rdev }: Stats): boolean {
  return rdev !== 0 && rdev === statSync(devNull, { throwIfNoEntry: false })?.rdev;
}
