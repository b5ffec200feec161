import { toJson } from "../format/to-json.ts";
import { load, nothingMore } from "../load/load.ts";
import { loadRegions } from "../load/regions.ts";
import { countOf, type Findings } from "../model/findings.ts";
import { problemsJson } from "../problems/problems-json.ts";
import { checkedJson, presentChecked } from "../questions/validate/checked-summary.ts";
import { tellRated } from "./built-in.ts";
import { type ExitCode, exitCodeOf, exitCodes } from "./exit-code.ts";
import { exportFiles, type InputFlags, loadedMethodology } from "./inputs.ts";
import { type CommonFlags, type Session, tell } from "./session.ts";

export interface ValidateFlags extends InputFlags, CommonFlags {
  readonly format: "text" | "json";
}

/** Everything that `compute` would refuse, and nothing computed. Here the problems are the result. */
export async function validate(
  session: Session,
  dir: string | undefined,
  flags: ValidateFlags,
): Promise<ExitCode> {
  const { effects, lang } = session;
  const asJson = flags.format === "json";
  const methodology = await loadedMethodology(effects, dir, flags.methodology);
  const refuse = async (found: Findings): Promise<ExitCode> => {
    if (!asJson) return tellRated(session, methodology, found, flags, false);
    effects.stdout.write(toJson(problemsJson(found)));
    return exitCodeOf(found);
  };
  if (!methodology.ok) return refuse(methodology.findings);
  const organizations = methodology.value.exports.organizations !== undefined;
  const files = await exportFiles(effects.files, dir, flags, { organizations, hashes: asJson });
  if (!files.ok) return refuse(files.findings);
  const strict = { ...files.value, skipInvalid: false };
  const loadedRegions = await loadRegions(methodology.value, strict);
  const loaded = await load(methodology.value, loadedRegions, strict, nothingMore);
  if (!loaded.ok) return refuse(loaded.findings);
  const { inputs, regions } = loaded.value;
  const rows = inputs
    .filter(({ role }) => role === "organizations")
    .reduce((total, input) => total + input.rows, 0);
  const summary = {
    methodology: methodology.value,
    regions: regions.length,
    organizations: rows,
    files: inputs,
    warnings: countOf(loaded.findings, "warning"),
  };
  if (asJson) {
    effects.stdout.write(toJson(checkedJson(summary, loaded.findings)));
    return exitCodes.done;
  }
  await tell(session, loaded.findings, flags, false);
  effects.stdout.write(presentChecked(summary, lang));
  return exitCodes.done;
}
