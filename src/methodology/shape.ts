import * as z from "zod/mini";
import { aggregationKinds, refusedAggregations } from "../aggregate/aggregations.ts";
import { parseDecimal } from "../exact/decimal.ts";
import { roundingModes } from "../exact/round.ts";
import { evidenceMarks } from "../model/methodology.ts";
import type { Field, Fields } from "../scale/fields.ts";
import type { ScaleKind } from "../scale/kind.ts";
import { scaleKinds } from "../scale/scales.ts";

/* The methodology as it is written: keys and texts. What they mean is checked once they are there. */

const text = z.string().check(z.minLength(1));
const id = z.string().check(z.regex(/^[A-Za-z][\w-]*$/, "id"));
const columnId = z.string().check(z.regex(/^[A-Za-z]\w*$/, "id"));
const number = z.string().check(z.refine((text) => parseDecimal(text) !== undefined, "number"));
const decimalPlaces = z.string().check(z.regex(/^\d{1,2}$/, "decimal-places"));
const yesOrNo = z.enum(["true", "false"]);
const list = <T extends z.ZodMiniType>(of: T) => z.array(of);

const percentage = z.string().check(z.regex(/^\d{1,3}(\.\d{1,10})? ?%$/, "percentage"));

/** `[орган, органа, органов]`, or with English forms beside. */
const russianForms = z.tuple([text, text, text]);
const nouns = [
  russianForms,
  z.strictObject({ ru: russianForms, en: z.optional(z.tuple([text, text])) }),
] as const;
const noun = z.optional(z.union(nouns));
const unitOfColumn = z.optional(z.union([z.enum(["percent", "days"]), ...nouns]));
const unitOfIndicator = z.optional(z.union([z.enum(["percent", "points", "days"]), ...nouns]));
const step = z.optional(z.strictObject({ ru: text, en: z.optional(text) }));
const titles = { title: z.optional(text), title_en: z.optional(text) };

const headers = z.optional(list(text));
const flags = {
  headers,
  ...titles,
  unit: unitOfColumn,
  step,
  optional: z.optional(yesOrNo),
  carried: z.optional(yesOrNo),
};
const range = { min: z.optional(number), max: z.optional(number) };

export const column = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("code"), ...flags }),
  z.strictObject({ type: z.literal("text"), ...flags }),
  z.strictObject({ type: z.literal("integer"), ...range, ...flags }),
  z.strictObject({ type: z.literal("decimal"), ...range, ...flags }),
  z.strictObject({ type: z.literal("flag"), ...flags }),
  z.strictObject({ type: z.literal("choice"), of: list(text).check(z.minLength(1)), ...flags }),
]);

/** A column whose type nobody knows. */
export const anyColumn = z.strictObject({
  type: z.optional(z.unknown()),
  of: z.optional(list(text).check(z.minLength(1))),
  ...range,
  ...flags,
});

const rule = z.strictObject({
  id,
  ...titles,
  check: text,
  severity: z.optional(z.enum(["error", "warning"])),
});
const columns = z.record(columnId, column);
const rules = z.optional(list(rule));

type ScaleSchema = ReturnType<typeof scaleSchema>;

const scale = z.discriminatedUnion("kind", scaleKinds.map(scaleSchema) as [ScaleSchema, ...ScaleSchema[]]);

function scaleSchema({ kind, fields }: ScaleKind) {
  return z.strictObject({ kind: z.literal(kind), ...keysOf(fields) });
}

/** A scale whose kind nobody knows. */
export const anyScale = z.strictObject({
  kind: z.optional(z.unknown()),
  ...Object.fromEntries(
    scaleKinds
      .flatMap(({ fields }) => Object.entries(keysOf(fields)))
      .map(([key, value]) => [key, z.optional(value)]),
  ),
});

function keysOf(fields: Fields): Record<string, z.ZodMiniType> {
  return Object.fromEntries(
    Object.entries(fields).map(([key, field]) => {
      const value = fieldShape(field);
      return [key, field.optional === true ? z.optional(value) : value];
    }),
  );
}

function fieldShape(field: Field): z.ZodMiniType {
  switch (field.type) {
    case "number":
      return number;
    case "word":
      return z.enum(field.of);
    case "list":
      return list(z.strictObject(keysOf(field.of))).check(z.minLength(1));
  }
}

const indicator = z.strictObject({
  id,
  title: text,
  title_en: z.optional(text),
  unit: unitOfIndicator,
  step,
  counts: noun,
  evidence: z.optional(z.union([z.enum(evidenceMarks), list(z.enum(evidenceMarks))])),
  weight: number,
  formula: text,
  scale,
  missing: z.enum(["zero", "refuse", "exclude"]),
});

const block = z.strictObject({
  id,
  title: text,
  title_en: z.optional(text),
  aggregate: z.enum([...aggregationKinds.map(({ kind }) => kind), ...refusedAggregations]),
  weight: z.optional(number),
  indicators: z.optional(list(indicator)),
  get blocks() {
    return z.optional(list(block));
  },
});

const zone = z.strictObject({ id, from: z.optional(percentage), ...titles });

export const methodologyShape = z.strictObject({
  id,
  title: text,
  title_en: z.optional(text),
  note: z.optional(text),
  note_en: z.optional(text),
  source: z.optional(text),
  max_points: number,
  ranking: z.strictObject({
    on: z.enum(["exact", "rounded"]),
    round: z.strictObject({ places: decimalPlaces, mode: z.enum(roundingModes) }),
    order: z.enum(["descending", "ascending"]),
    ties: text,
    break_ties: z.optional(list(id)),
  }),
  not_rated: z.optional(list(z.strictObject({ region: text, reason: text, reason_en: z.optional(text) }))),
  exports: z.strictObject({
    missing_values: list(z.string()),
    regions: z.strictObject({ key: columnId, name: columnId, group: z.optional(columnId), columns, rules }),
    organizations: z.optional(
      z.strictObject({
        key: columnId,
        name: z.optional(columnId),
        region: columnId,
        unit: noun,
        columns,
        rules,
      }),
    ),
  }),
  zones: z.optional(list(zone).check(z.minLength(1))),
  blocks: list(block).check(z.minLength(1)),
});

/** Every key of the format, for "did you mean". */
export const methodologyKeys: readonly string[] = [
  ...[
    "id",
    "title",
    "title_en",
    "note",
    "note_en",
    "source",
    "zones",
    "max_points",
    "ranking",
    "not_rated",
    "exports",
    "blocks",
  ],
  ...["on", "round", "places", "mode", "order", "ties", "break_ties", "region", "reason", "reason_en"],
  ...["missing_values", "regions", "organizations", "key", "name", "group", "columns", "rules"],
  ...["type", "of", "min", "max", "headers", "optional", "carried", "check", "severity"],
  ...[
    "aggregate",
    "weight",
    "indicators",
    "evidence",
    "unit",
    "step",
    "counts",
    "ru",
    "en",
    "formula",
    "scale",
    "missing",
  ],
  ...["kind", ...new Set(scaleKinds.flatMap(({ fields }) => fieldKeys(fields)))],
];

function fieldKeys(fields: Fields): readonly string[] {
  return Object.entries(fields).flatMap(([key, field]) => [
    key,
    ...(field.type === "list" ? fieldKeys(field.of) : []),
  ]);
}

export type MethodologyShape = z.infer<typeof methodologyShape>;
export type ColumnShape = z.infer<typeof column>;
export type BlockShape = z.infer<typeof block>;
export type IndicatorShape = z.infer<typeof indicator>;
/** Its further keys are what the fields of its kind say. */
export type ScaleShape = z.infer<typeof scale>;
export type UnitShape = NonNullable<z.infer<typeof unitOfIndicator>>;
export type NounShape = NonNullable<z.infer<typeof noun>>;
export type ZoneShape = z.infer<typeof zone>;
export type RuleShape = z.infer<typeof rule>;
