import type { Input } from "../model/rating.ts";

export type InputJson = Readonly<Record<keyof Input, string | number | undefined>>;

/** What was read, its keys in the order of the contract. */
export function inputsJson(inputs: readonly Input[]): readonly InputJson[] {
  return inputs.map(({ role, file, sha256, rows, encoding, delimiter }) => ({
    role,
    file,
    sha256,
    rows,
    encoding,
    delimiter,
  }));
}
