import type { Input } from "../model/rating.ts";

export type InputJson = Readonly<
  Record<Exclude<keyof Input, "otherSheets" | "lineEnds"> | "line_ends", string | number | undefined>
>;

/** What was read, its keys in the order of the contract. */
export function inputsJson(inputs: readonly Input[]): readonly InputJson[] {
  return inputs.map(({ role, file, sha256, rows, encoding, delimiter, lineEnds, sheet }) => ({
    role,
    file,
    sha256,
    rows,
    encoding,
    delimiter,
    line_ends: lineEnds,
    sheet,
  }));
}
