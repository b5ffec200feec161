import fc from "fast-check";
import { corrupted, corruptions as kinds } from "../corruptions/corruptions.ts";
import { sampleFiles } from "../corruptions/sample.ts";
import { verdictOn } from "../corruptions/verdict.ts";
import { target } from "../target.ts";

const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

/**
 * A file of the sample damaged as hands, spreadsheets and networks damage files: the rating is the same, or something
 * is told. Damage that nobody could see in the file itself is not done: a digit that is another, a row that is gone
 * without a trace, the code of another region, the cells of two rows exchanged.
 */
export const corruptions = target(
  "corruptions",
  fc.tuple(
    fc.constantFrom(...kinds.map(({ name }) => name)),
    fc.constantFrom(...sampleFiles.map(({ name }) => name)),
    fc.array(share, { minLength: 4, maxLength: 4 }),
  ),
  async ([kind, name, numbers]) => {
    const corruption = kinds.find((each) => each.name === kind);
    const file = sampleFiles.find((each) => each.name === name);
    const damaged = corruption && file && corrupted(file, corruption, numbers);
    if (damaged === undefined) return "nothing to damage";
    const verdict = await verdictOn(name, damaged);
    if (verdict === "silent") throw new Error(`${kind} in ${name}: another rating, and not a word`);
    return verdict;
  },
);
