import type { $ZodType, $ZodTypes } from "zod/v4/core";
import type { KeyPlaces } from "../check/issues.ts";

/** The keys that a schema knows at any depth, and the keys that each may stand under: the empty one is the top of the file. */
export function keyPlaces(schema: $ZodType): KeyPlaces {
  const places = new Map<string, Set<string>>();
  const met = new Map<$ZodType, Set<string>>();
  const collect = (within: $ZodType, under: string): void => {
    const before = met.get(within) ?? new Set();
    if (before.has(under)) return;
    met.set(within, before.add(under));
    for (const [part, key] of partsOf(within)) {
      if (key !== undefined) places.set(key, (places.get(key) ?? new Set()).add(under));
      collect(part, key ?? under);
    }
  };
  collect(schema, "");
  return places;
}

/** What a schema consists of, with the key of each part that has one. */
function partsOf(schema: $ZodType): readonly (readonly [part: $ZodType, key?: string])[] {
  const { def } = (schema as $ZodTypes)._zod;
  switch (def.type) {
    case "object":
      return Object.entries(def.shape).map(([key, part]) => [part, key]);
    case "optional":
      return [[def.innerType]];
    case "array":
      return [[def.element]];
    case "record":
      return [[def.valueType]];
    case "tuple":
      return def.items.map((item) => [item]);
    case "union":
      return def.options.map((option) => [option]);
    case "string":
    case "number":
    case "boolean":
    case "literal":
    case "enum":
      return [];
    default:
      throw new Error(`the parts of a ${def.type} are not known`);
  }
}
