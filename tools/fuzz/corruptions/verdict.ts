import { shipped as shippedMethodology } from "../../../src/methodology/shipped.ts";
import type { Ran } from "../../../test/cli/run.ts";
import { type Contents, inFolder, ran } from "../in-folder.ts";
import { asCsv } from "./corruption.ts";
import { type SampleFile, sampleFiles } from "./sample.ts";

/** What became of damaged files: the rating is as it was, or refused; or it is another, with or without a word. */
export type Verdict = "same" | "refused" | "told" | "silent";

/** Rates the sample with another content of one of its files. */
export function verdictOn(name: SampleFile["name"], content: string | Uint8Array): Promise<Verdict> {
  return verdictIn({ ...wholeFiles(), [name]: content });
}

/** Rates other files instead of the sample's. */
export async function verdictIn(contents: Contents): Promise<Verdict> {
  const right = await rightRating();
  return inFolder(contents, async (cwd) => {
    const { stdout, stderr, code } = await ran(["compute", "-f", "json"], { cwd, shipped }, [0, 1, 2, 3, 4]);
    if (code !== 0) return stderr === "" ? "silent" : "refused";
    // A damaged code or name is printed as it stands: the other one says which region it is.
    if ([byCode, byName].some((identity) => placed(stdout, identity) === placed(right.stdout, identity)))
      return "same";
    const usual = new Set(sentences(right.stderr));
    return sentences(stderr).some((sentence) => !usual.has(sentence)) ? "told" : "silent";
  });
}

function wholeFiles(): Record<string, string> {
  return Object.fromEntries(sampleFiles.map(({ name, lines }) => [name, asCsv(lines)]));
}

/** It is the methodology of every rating here, and is checked once. */
const shipped = async () => shippedMethodology;

let known: Promise<Ran> | undefined;

function rightRating(): Promise<Ran> {
  known ??= inFolder(wholeFiles(), (cwd) => ran(["compute", "-f", "json"], { cwd, shipped }, [0]));
  return known;
}

/** The problems that are told, without their numbers: that there are more of a kind than ever is no word of its own. */
function sentences(json: string): readonly string[] {
  if (json === "") return [];
  const { problems } = JSON.parse(json) as { readonly problems: readonly { readonly message: string }[] };
  return problems.map(({ message }) => message.replace(/\d+/g, "0"));
}

/** What a rating says of a region, and what may not change in silence. */
interface RatedRegion {
  readonly region_code: string;
  readonly region: string;
  readonly place: number;
  readonly exact_total: string;
}

const byCode = ({ region_code }: RatedRegion) => region_code;
const byName = ({ region }: RatedRegion) => region;

function placed(json: string, identity: (region: RatedRegion) => string): string {
  const { regions } = JSON.parse(json) as { readonly regions: readonly RatedRegion[] };
  return regions
    .map((region) => `${identity(region)} ${region.place} ${region.exact_total}`)
    .sort()
    .join("\n");
}
