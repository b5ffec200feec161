import { abilitiesOf } from "../../column/column.ts";
import { isFormula, regionFormula } from "../../formula/check.ts";
import { printAggregate } from "../../formula/print/text.ts";
import type { Aggregate, RegionLeaf } from "../../model/expression.ts";
import type { Column, Methodology } from "../../model/methodology.ts";
import { nearest } from "../../model/nearest.ts";

/** What a name of a column or of a sum stands for. */
export type Target =
  | { readonly kind: "found"; readonly leaf: RegionLeaf }
  /** A text, a code or a choice: nothing that could be counted. */
  | { readonly kind: "not-a-number"; readonly column: string }
  | { readonly kind: "unknown"; readonly suggestion: string | undefined };

const PREFIX = "organizations.";

/**
 * Columns go by their ids or by a header that they may have.
 * A column of the region's own row (`population`), the sum of a column of its organisations
 * (`organizations.polls`; of a flag, how many have it), or any sum or count as formulas write it.
 */
export function targetOf(text: string, { exports, file }: Methodology): Target {
  const regions = new Map(exports.regions.columns.map((column) => [column.id as string, column]));
  const organizations = new Map(
    (exports.organizations?.columns ?? []).map((column) => [column.id as string, column]),
  );
  const written = text.trim();
  const regionColumn = regions.get(written) ?? headed(exports.regions.columns, written);
  if (regionColumn !== undefined)
    return isCounted(regionColumn) ? cell(regionColumn) : { kind: "not-a-number", column: regionColumn.id };
  if (written.startsWith(PREFIX)) {
    const name = written.slice(PREFIX.length);
    const organizationColumn = organizations.get(name) ?? headed(exports.organizations?.columns ?? [], name);
    if (organizationColumn !== undefined)
      return isCounted(organizationColumn)
        ? total(organizationColumn)
        : { kind: "not-a-number", column: name };
    const near = nearest(name, organizations.keys());
    return { kind: "unknown", suggestion: near && PREFIX + near };
  }
  const columns = { regions, organizations: exports.organizations && organizations };
  const formula = written.includes("(")
    ? regionFormula(written, "number", columns, { in: "methodology", file })
    : [];
  if (isFormula(formula) && formula.expression.kind === "leaf")
    return { kind: "found", leaf: formula.expression.leaf };
  const known = [...regions.keys(), ...[...organizations.keys()].map((name) => PREFIX + name)];
  const ofOrganizations = organizations.get(written) ?? headed(exports.organizations?.columns ?? [], written);
  const bare = ofOrganizations && PREFIX + ofOrganizations.id;
  return { kind: "unknown", suggestion: bare ?? nearest(written, known) };
}

/** The column that the methodology lets a file call so. */
function headed(columns: readonly Column[], name: string): Column | undefined {
  const wanted = folded(name);
  return wanted === ""
    ? undefined
    : columns.find(({ headers }) => headers.some((header) => folded(header) === wanted));
}

function folded(name: string): string {
  return name.trim().replace(/\s+/g, " ").toLowerCase();
}

function isCounted({ type, carried }: Column): boolean {
  return !carried && abilitiesOf(type).change !== undefined;
}

function cell({ id }: Column): Target {
  return { kind: "found", leaf: { kind: "cell", column: id } };
}

function total({ id, type }: Column): Target {
  const leaf = { kind: "leaf", leaf: id } as const;
  const flag = abilitiesOf(type).measured === "flag";
  const aggregate: Omit<Aggregate, "id"> = {
    function: flag ? "count" : "sum",
    of: flag ? undefined : leaf,
    where: flag ? leaf : undefined,
  };
  return {
    kind: "found",
    leaf: { kind: "aggregate", aggregate: { id: printAggregate(aggregate), ...aggregate } },
  };
}
