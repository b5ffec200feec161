import type { Fraction } from "../exact/fraction.ts";
import type { Scale } from "../model/methodology.ts";
import type { Path } from "../model/report.ts";
import type { Field, Fields, Written } from "../scale/fields.ts";
import { kindOf } from "../scale/scale.ts";
import { type Context, numberOf } from "./context.ts";
import type { ScaleShape } from "./shape.ts";

export function checkScale(shape: ScaleShape, weight: Fraction, path: Path, { report }: Context): Scale {
  const kind = kindOf(shape);
  return kind.read(writtenOf(shape, kind.fields), weight, (problem, within, data) =>
    report(problem, [...path, ...within], data),
  );
}

/** Values whose shape is checked, with exact numbers. */
function writtenOf(shape: object, fields: Fields): Written {
  const values = new Map<string, unknown>(Object.entries(shape));
  return Object.fromEntries(
    Object.entries(fields).map(([key, field]) => [key, fieldValue(values.get(key), field)]),
  ) as Written;
}

function fieldValue(value: unknown, field: Field): unknown {
  if (value === undefined) return undefined;
  switch (field.type) {
    case "number":
      return numberOf(String(value));
    case "word":
      return value;
    case "list":
      return (value as readonly object[]).map((item) => writtenOf(item, field.of));
  }
}
