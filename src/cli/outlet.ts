import { fstatSync, type Stats, statSync, writeSync } from "node:fs";
import { devNull } from "node:os";
import type { Terminal } from "./effects.ts";

/** One of the process's outputs: its descriptor, and the stream of it, which is made when it is first asked for. */
export interface Output {
  readonly descriptor: number;
  readonly stream: () => NodeJS.WriteStream;
}

export interface Outlet extends Terminal {
  /** Whether the stream was made, and may still be writing. */
  readonly streams: () => boolean;
}

/**
 * Writes to a terminal through its stream, which knows its characters and its width; to anything else
 * straight, because the stream takes longer to make than most answers take to write. A reader that goes away
 * (`| head`) is no failure of ours.
 */
export async function outlet({ descriptor, stream }: Output): Promise<Outlet> {
  let opened: NodeJS.WriteStream | undefined;
  const throughStream = (bytes: Uint8Array | string): void => {
    opened ??= stream().on("error", endingQuietly);
    opened.write(bytes);
  };
  const streams = (): boolean => opened !== undefined;
  if (await isTerminal(descriptor)) {
    return { write: throughStream, isTerminal: true, width: stream().columns, streams };
  }
  const write = (text: string): void => {
    if (opened !== undefined) {
      throughStream(text);
      return;
    }
    let rest: Uint8Array = Buffer.from(text);
    try {
      while (rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest));
    } catch (error) {
      const fault = error as NodeJS.ErrnoException;
      // A full pipe that does not wait: the stream waits for it.
      if (fault.code === "EAGAIN") throughStream(rest);
      else endingQuietly(fault);
    }
  };
  return { write, isTerminal: false, width: undefined, streams };
}

function endingQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
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
