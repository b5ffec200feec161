import { checkRatingJson } from "../check/rating-json.ts";
import { type Checked, refused } from "../model/checked.ts";
import type { RatingResult } from "../model/rating-result.ts";
import type { Source } from "../model/source.ts";
import { readJson } from "../read/json.ts";

/** read → check of a rating's JSON, as `compute` wrote it. */
export async function loadResult(source: Source): Promise<Checked<RatingResult>> {
  const read = await readJson(source);
  return "kind" in read ? refused(read) : checkRatingJson(read.value, source.name);
}
