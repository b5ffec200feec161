/** Places that a table prints for regions which share them: the first and the last, as texts; of one place that place twice. */
export interface PrintedPlaces {
  readonly first: string;
  readonly last: string;
}

/** `=5`, `5=`, `5 место`, `5-е`: how a place is printed. */
const AROUND_PLACE = /^=|(?:-(?:[ейя]|ое))?(?: мест[оа])?=?$/giu;

const RANGE = /^(\d{1,9}) ?[-–—−] ?(\d{1,9})$/;

/** What stands for the place: `5` of «5-е место»; `2` and `3` of «2–3». */
export function printedPlaces(text: string): PrintedPlaces {
  const bare = text.replaceAll(AROUND_PLACE, "");
  const [, first = bare, last = bare] = RANGE.exec(bare) ?? [];
  return Number(first) <= Number(last) ? { first, last } : { first: bare, last: bare };
}
