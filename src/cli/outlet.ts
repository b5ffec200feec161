import { fstatSync, type Stats, statSync, writeSync } from "node:fs";
import { devNull } from "node:os";
import { OutputError, type Terminal } from "./effects.ts";

/** One of the process's outputs: its descriptor, and the stream of it, which is made when it is first asked for. */
export interface Output {
  readonly descriptor: number;
  readonly stream: () => NodeJS.WriteStream;
}

export interface Outlet extends Terminal {
  /** Whether anything was written through the stream, which may not be done with it. */
  readonly streams: () => boolean;
}

/** What the system says when whoever was reading has gone away (`| head`): no failure of ours. */
const gone: ReadonlySet<string> = new Set(["EPIPE", "ECONNRESET"]);

/**
 * Writes to a terminal through its stream, which knows its characters and its width; to anything else
 * straight, because the stream takes longer to make than most answers take to write.
 */
export async function outlet({ descriptor, stream }: Output): Promise<Outlet> {
  if (await isTerminal(descriptor)) {
    // A terminal fails only by going away, and then there is nobody to tell.
    const terminal = stream().on("error", () => {});
    let streams = false;
    const write = (text: string): void => {
      streams = true;
      terminal.write(text);
    };
    return { write, isTerminal: true, width: terminal.columns, streams: () => streams };
  }
  const write = (text: string): void => {
    try {
      writeWhole(descriptor, Buffer.from(text));
    } catch (error) {
      const fault = error as NodeJS.ErrnoException;
      if (!gone.has(fault.code ?? "")) throw new OutputError(fault);
    }
  };
  return { write, isTerminal: false, width: undefined, streams: () => false };
}

const PAUSE = 2;

/** A full pipe that does not wait for its reader is waited for here, so that nothing overtakes this. */
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
