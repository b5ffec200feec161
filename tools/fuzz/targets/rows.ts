import fc from "fast-check";
import { compareBoth } from "../../../test/build/fold-beside-plain.ts";
import {
  filesOf,
  methodologies,
  sizes,
  table,
  write,
  writing,
} from "../../../test/build/organization-tables.ts";
import { target } from "../target.ts";

/**
 * Organisations with mistakes under --skip-invalid: the fold uses, refuses and reports the same rows as a reader
 * that takes them one by one.
 */
export const rows = target(
  "rows",
  fc.tuple(
    fc.constantFrom(...methodologies),
    fc.array(fc.tuple(table(25), writing), { minLength: 1, maxLength: 3 }),
    sizes,
  ),
  async ([methodology, files, pieces]) => {
    const contents = files.map(([written, how]) => write(written, how));
    await compareBoth(methodology, filesOf(contents, pieces));
  },
);
