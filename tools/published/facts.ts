import { readYaml } from "../../src/read/yaml/yaml.ts";
import { type Outcome, refused, unless } from "./outcome.ts";

/** How many regions did better than before, worse, and the same, by points. */
export interface Moves {
  readonly improved: number;
  readonly worsened: number;
  readonly stayed: number;
}

/** A region and a place, by what it is a place in. */
export interface PlaceFact {
  readonly region: string;
  readonly place: number;
}

/** What has been published about a period beside its table. */
export interface Facts {
  /** Regions rated; all that the registry and the methodology allow where it is not said. */
  readonly regions: number | undefined;
  /** As printed: rounded to the places that it has. */
  readonly mean: string | undefined;
  /** Against the exports in another folder beside this one. */
  readonly moves: (Moves & { readonly against: string }) | undefined;
  /** A region said to be among the first places, without its own. */
  readonly within: readonly PlaceFact[];
  readonly districtPlaces: readonly PlaceFact[];
  /**
   * A list that prints every place to this one is complete: who is not on it is below. A list that lacks one
   * of these places is a mention of single regions.
   */
  readonly completeTo: number;
}

const keys = ["regions", "mean", "moves", "within", "district_places", "complete_to"];

export function readFacts(text: string, file: string): Outcome<Facts> {
  const tree = readYaml(text, file);
  if (!("value" in tree)) return refused(`${file}: is not YAML`);
  const sentences: string[] = [];
  const complain = (sentence: string) => void sentences.push(`${file}: ${sentence}`);
  const root = mapping(tree.value) ?? {};
  const known = (node: Readonly<Record<string, unknown>>, names: readonly string[], inside: string) => {
    for (const key of Object.keys(node)) if (!names.includes(key)) complain(`unknown key ${inside}${key}`);
  };
  const whole = (value: unknown, key: string, least: number): number => {
    if (typeof value === "string" && /^\d{1,4}$/.test(value) && Number(value) >= least) return Number(value);
    complain(`${key} has to be a whole number of at least ${least}`);
    return least;
  };
  const places = (key: string): readonly PlaceFact[] => {
    const list = root[key] ?? [];
    if (!Array.isArray(list)) complain(`${key} has to be a list`);
    return (Array.isArray(list) ? list : []).map((item) => {
      const node = mapping(item) ?? {};
      known(node, ["region", "place"], `${key}.`);
      if (typeof node["region"] !== "string") complain(`${key}: a region is missing`);
      return { region: String(node["region"] ?? ""), place: whole(node["place"], `${key}.place`, 1) };
    });
  };
  known(root, keys, "");
  const { mean } = root;
  if (mean !== undefined && !(typeof mean === "string" && /^\d{1,6}(\.\d{1,6})?$/.test(mean)))
    complain("mean has to be a decimal number");
  const moves = root["moves"] === undefined ? undefined : (mapping(root["moves"]) ?? {});
  if (moves !== undefined) known(moves, ["against", "improved", "worsened", "stayed"], "moves.");
  if (moves !== undefined && typeof moves["against"] !== "string") complain("moves.against is missing");
  return unless(sentences, {
    regions: root["regions"] === undefined ? undefined : whole(root["regions"], "regions", 1),
    mean: mean === undefined ? undefined : String(mean),
    moves: moves && {
      against: String(moves["against"]),
      improved: whole(moves["improved"], "moves.improved", 0),
      worsened: whole(moves["worsened"], "moves.worsened", 0),
      stayed: whole(moves["stayed"], "moves.stayed", 0),
    },
    within: places("within"),
    districtPlaces: places("district_places"),
    completeTo: root["complete_to"] === undefined ? 10 : whole(root["complete_to"], "complete_to", 1),
  });
}

function mapping(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;
}
