import type { Input } from "../model/rating.ts";

export type InputJson = Readonly<Record<Exclude<keyof Input, "otherSheets">, string | number | undefined>>;

/** What was read, its keys in the order of the contract. */
export function inputsJson(inputs: readonly Input[]): readonly InputJson[] {
  return inputs.map(({ role, file, sha256, rows, encoding, delimiter, sheet }) => ({
    role,
    file,
    sha256,
    rows,
    encoding,
    delimiter,
    sheet,
  }));
}
