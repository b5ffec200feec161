import * as z from "zod/mini";
import { aggregationKinds, refusedAggregations } from "../aggregate/aggregations.ts";
import type { KeyPlaces } from "../check/issues.ts";
import type { ColumnKind } from "../column/kind.ts";
import { columnKinds } from "../column/kinds.ts";
import { roundingModes } from "../exact/round.ts";
import { evidenceMarks } from "../model/methodology.ts";
import type { ScaleKind } from "../scale/kind.ts";
import { scaleKinds } from "../scale/scales.ts";
import { anyKeysOf, keysOf, list, number, text } from "./field-shape.ts";
import { keyPlaces } from "./key-places.ts";

/* The methodology as it is written: keys and texts. What they mean is checked once they are there. */

const id = z.string().check(z.regex(/^[A-Za-z][\w-]*$/, "id"));
const columnId = z.string().check(z.regex(/^[A-Za-z]\w*$/, "id"));
const decimalPlaces = z.string().check(z.regex(/^\d{1,2}$/, "decimal-places"));
const yesOrNo = z.enum(["true", "false"]);

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

/** An empty one is that of a column without a heading. */
const headers = z.optional(list(z.string()));
/** Further texts that stand for a total, or `keep`. */
const totals = z.optional(z.union([z.literal("keep"), list(text)]));
/** `3`, or `3-4` for a header in two rows. */
const headerRow = z.optional(z.string().check(z.regex(/^[1-9]\d?(-[1-9]\d?)?$/, "header-row")));
const flags = {
  headers,
  ...titles,
  unit: unitOfColumn,
  step,
  optional: z.optional(yesOrNo),
  blank: z.optional(text),
  carried: z.optional(yesOrNo),
  private: z.optional(yesOrNo),
};
type ColumnSchema = ReturnType<typeof columnSchema>;

export const column = z.discriminatedUnion(
  "type",
  columnKinds.map(columnSchema) as [ColumnSchema, ...ColumnSchema[]],
);

function columnSchema({ kind, fields }: ColumnKind) {
  return z.strictObject({ type: z.literal(kind), ...keysOf(fields), ...flags });
}

/** A column whose type nobody knows. */
export const anyColumn = z.strictObject({
  type: z.optional(z.unknown()),
  ...anyKeysOf(columnKinds),
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
export const anyScale = z.strictObject({ kind: z.optional(z.unknown()), ...anyKeysOf(scaleKinds) });

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

/** A table whose rows belong to regions. */
export const table = z.strictObject({
  files: z.optional(z.string().check(z.regex(/^[^*/\\]{1,100}\*?$/, "file-name"))),
  sheet: z.optional(text),
  header_row: headerRow,
  totals,
  where: z.optional(text),
  key: z.optional(z.union([columnId, list(columnId).check(z.minLength(1))])),
  last: z.optional(yesOrNo),
  name: z.optional(columnId),
  region: columnId,
  unit: noun,
  columns,
  rules,
});

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
    regions: z.strictObject({
      sheet: z.optional(text),
      header_row: headerRow,
      totals,
      where: z.optional(text),
      aliases: z.optional(text),
      key: columnId,
      name: columnId,
      group: z.optional(columnId),
      columns,
      rules,
    }),
    organizations: z.optional(table),
  }),
  zones: z.optional(list(zone).check(z.minLength(1))),
  blocks: list(block).check(z.minLength(1)),
});

/** Every key of the format, and the keys that it may stand under. */
export const methodologyKeys: KeyPlaces = keyPlaces(methodologyShape);

export type MethodologyShape = z.infer<typeof methodologyShape>;
export type TableShape = z.infer<typeof table>;
/** Its further keys are what the fields of its kind say. */
export type ColumnShape = z.infer<typeof column>;
export type BlockShape = z.infer<typeof block>;
export type IndicatorShape = z.infer<typeof indicator>;
/** Its further keys are what the fields of its kind say. */
export type ScaleShape = z.infer<typeof scale>;
export type UnitShape = NonNullable<z.infer<typeof unitOfIndicator>>;
export type NounShape = NonNullable<z.infer<typeof noun>>;
export type ZoneShape = z.infer<typeof zone>;
export type RuleShape = z.infer<typeof rule>;
