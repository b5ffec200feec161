import { inFolder, ran } from "../in-folder.ts";
import { asCsv } from "./corruption.ts";
import { type SampleFile, sampleFiles } from "./sample.ts";

/** What became of a damaged file: the rating is as it was, or something is told, or neither. */
export type Verdict = "same" | "told" | "silent";

/** Rates the sample with another content of one of its files. */
export async function verdictOn(name: SampleFile["name"], content: string | Uint8Array): Promise<Verdict> {
  const right = await rightRating();
  return inFolder({ ...wholeFiles(), [name]: content }, async (cwd) => {
    const { stdout, stderr, code } = await ran(["compute", "-f", "json"], { cwd }, [0, 1, 2, 3, 4]);
    if (code !== 0) return stderr === "" ? "silent" : "told";
    // A damaged code or name is printed as it stands: the other one says which region it is.
    if ([byCode, byName].some((identity) => placed(stdout, identity) === placed(right, identity)))
      return "same";
    return stderr === "" ? "silent" : "told";
  });
}

function wholeFiles(): Record<string, string> {
  return Object.fromEntries(sampleFiles.map(({ name, lines }) => [name, asCsv(lines)]));
}

let known: Promise<string> | undefined;

function rightRating(): Promise<string> {
  known ??= inFolder(
    wholeFiles(),
    async (cwd) => (await ran(["compute", "-f", "json"], { cwd }, [0])).stdout,
  );
  return known;
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
