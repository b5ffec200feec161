import { abilitiesOf } from "../../column/column.ts";
import { type CodeSystem, codeSystems } from "../../registry/code-systems.ts";
import { districtNames } from "../../registry/districts.ts";
import { federalDistricts } from "../../registry/federal-districts.ts";
import { identify } from "../../registry/identify.ts";
import { regionNames } from "../../registry/resolve.ts";
import { russia } from "../../registry/russia.ts";
import type { ProposedColumn, Roles } from "./proposed.ts";

/** As many different texts of a column are looked up: names are compared slowly. */
const LOOKED_UP = 100;

/** Of so many of them, in quarters, it has to be true. */
const QUARTERS = 3;

/**
 * Region columns are found by the registry of Russia's regions: one that names them, one of codes that agree with the
 * names. Rows are regions where no region has two.
 */
export function rolesOf(
  columns: readonly ProposedColumn[],
  texts: readonly (readonly string[])[],
): { readonly roles: Roles; readonly codes: CodeSystem | undefined; readonly isOfRegions: boolean } {
  const textsOf = (column: ProposedColumn | undefined) => (column && texts[column.index]) ?? [];
  const worded = columns.filter(isWorded);
  const name = worded.find((column) => mostly(textsOf(column), namesRegion()));
  const district = worded.find((column) => column !== name && mostly(textsOf(column), namesDistrict()));
  const coded = columns
    .filter((column) => column !== name && column !== district)
    .map((column) => ({
      column,
      codes:
        name === undefined ? ownCodesOf(column, textsOf(column)) : codesOf(textsOf(column), textsOf(name)),
    }))
    .find(({ codes }) => codes !== undefined);
  const code = coded?.column;
  const unit = code ?? name;
  const isOfRegions = unit === undefined || areAllDifferent(textsOf(unit));
  const own = columns.filter(
    (column) => column !== unit && column !== name && areAllDifferent(textsOf(column)),
  );
  const key = isOfRegions
    ? (unit ?? own.find(isCode) ?? own[0])
    : (own.find(isCode) ?? own.find((column) => !isWorded(column)) ?? own[0]);
  const title = isOfRegions
    ? (name ?? key)
    : worded.filter((column) => column !== name && column !== key).sort(byVariety)[0];
  return {
    roles: {
      key: key?.id,
      name: title?.id,
      region: isOfRegions ? undefined : unit?.id,
      group: isOfRegions ? district?.id : undefined,
    },
    codes: coded?.codes,
    isOfRegions,
  };

  function byVariety(a: ProposedColumn, b: ProposedColumn): number {
    return new Set(textsOf(b)).size - new Set(textsOf(a)).size;
  }
}

function isCode({ type }: ProposedColumn): boolean {
  return abilitiesOf(type).role === "key";
}

function isWorded({ type }: ProposedColumn): boolean {
  const { role, measured } = abilitiesOf(type);
  return role === "name" || measured === "choice";
}

function namesRegion(): (text: string) => boolean {
  const names = regionNames(russia);
  return (text) => !/^\d+$/.test(text) && names.find(text).kind === "found";
}

function namesDistrict(): (text: string) => boolean {
  const names = districtNames(federalDistricts.map(({ name }) => name));
  return (text) => names.find(text).kind === "found";
}

/** Whether it is true of three quarters of the different texts at the top of a column. */
function mostly(texts: readonly string[], isSo: (text: string) => boolean): boolean {
  const different = [...new Set(texts)].filter((text) => text !== "").slice(0, LOOKED_UP);
  const count = different.filter(isSo).length;
  return count > 0 && 4 * count >= QUARTERS * different.length;
}

/** The system of codes that agree with the names of the same rows. */
function codesOf(codes: readonly string[], names: readonly string[]): CodeSystem | undefined {
  const pairs = new Map(codes.map((code, index) => [code, { code, name: names[index] ?? "" }]));
  pairs.delete("");
  const some = [...pairs.values()].slice(0, LOOKED_UP);
  return some.length === 0 ? undefined : identify(some).system;
}

/** Without names only a column that is one of codes anyway may be one of regions' codes. */
function ownCodesOf(column: ProposedColumn, codes: readonly string[]): CodeSystem | undefined {
  if (!isCode(column)) return undefined;
  return codeSystems.find(({ regionOf }) => mostly(codes, (code) => regionOf(code) !== undefined));
}

function areAllDifferent(texts: readonly string[]): boolean {
  const present = texts.filter((text) => text !== "");
  return (
    present.length > 0 &&
    new Set(present).size === present.length &&
    4 * present.length >= QUARTERS * texts.length
  );
}
