import { tableIds } from "./tables.ts";

/** The methodology as it is written, each private column that says no type with that of a text: nobody looks at its cells. */
export function withPrivateTypes(value: unknown): unknown {
  if (!isRecord(value) || !isRecord(value["exports"])) return value;
  const { exports } = value;
  const changed = ["regions", ...tableIds(exports)].flatMap((id) => {
    const table = exports[id];
    if (!isRecord(table) || !isRecord(table["columns"])) return [];
    return [[id, { ...table, columns: withTypes(table["columns"]) }] as const];
  });
  return { ...value, exports: { ...exports, ...Object.fromEntries(changed) } };
}

function withTypes(columns: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(columns).map(([id, column]) => [
      id,
      isRecord(column) && column["private"] === "true" && column["type"] === undefined
        ? { ...column, type: "text" }
        : column,
    ]),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
