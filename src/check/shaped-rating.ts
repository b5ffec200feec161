import type { $ZodIssue, $ZodType, output } from "zod/v4/core";
import { safeParse } from "zod/v4/core";
import type { Checked } from "../model/checked.ts";
import { ledger } from "../model/findings.ts";
import { limits } from "../model/limits.ts";
import { problem } from "../model/problem.ts";
import { pathText } from "../model/report.ts";
import { reportIssues, valueAt } from "./issues.ts";
import { notRatedShape } from "./rating-shape.ts";

type Lists = { readonly regions: readonly unknown[]; readonly not_rated: readonly unknown[] };

type Shaped<Head, Region> = Omit<Head, keyof Lists> & {
  readonly regions: readonly Region[];
  readonly not_rated: readonly output<typeof notRatedShape>[];
};

const lengths = [
  { path: ["regions"], limit: limits.result.regions },
  { path: ["not_rated"], limit: limits.result.regions },
  { path: ["methodology", "blocks"], limit: limits.result.blocks },
  { path: ["methodology", "indicators"], limit: limits.result.blocks },
  { path: ["methodology", "break_ties"], limit: limits.result.blocks },
] as const;

/**
 * The value as a rating of that shape. Each region is held to its shape on its own: the schema's library does not
 * bear a list of hundreds of thousands with a fault in each.
 */
export function shapedRating<Head extends $ZodType<Lists>, Region extends $ZodType>(
  value: unknown,
  head: Head,
  region: Region,
  file: string,
): Checked<Shaped<output<Head>, output<Region>>> {
  const found = ledger();
  for (const { path, limit } of lengths) {
    const list = valueAt(value, path);
    if (Array.isArray(list) && list.length > limit)
      found.add(problem("table-too-large", { in: "file", file }, { unit: "rows", limit }));
  }
  if (found.findings().length > 0) return { ok: false, findings: found.findings() };
  const report = (issues: readonly $ZodIssue[]) =>
    reportIssues(issues, value, (kind, path, data) => {
      const column = path.length === 0 ? {} : { column: pathText(path) };
      found.add(problem(kind, { in: "export", file, ...column }, data));
    });
  const items = <Item extends $ZodType>(name: keyof Lists, shape: Item): readonly output<Item>[] => {
    const list = valueAt(value, [name]);
    return Array.from<unknown>(Array.isArray(list) ? list : []).flatMap((item, index) => {
      const parsed = safeParse(shape, item);
      if (parsed.success) return [parsed.data];
      report(parsed.error.issues.map((issue) => ({ ...issue, path: [name, index, ...issue.path] })));
      return [];
    });
  };
  const parsed = safeParse(head, value);
  if (!parsed.success) report(parsed.error.issues);
  const [regions, notRated] = [items("regions", region), items("not_rated", notRatedShape)];
  const findings = found.findings();
  if (!parsed.success || findings.length > 0) return { ok: false, findings };
  return { ok: true, value: { ...parsed.data, regions, not_rated: notRated }, findings };
}
