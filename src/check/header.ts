import type { Column } from "../model/methodology.ts";
import { nearest } from "../model/nearest.ts";
import { type Problem, problem } from "../model/problem.ts";
import { normal } from "./cell.ts";

/** Where each declared column stands in a file, from 0. */
export type Header = ReadonlyMap<Column, number>;

/**
 * Finds the declared columns by their ids and further names, in any order. A column that is lacking, or
 * there twice, is an error; one that nobody declared a warning. Carried columns may be lacking.
 */
export function checkHeader(
  header: readonly string[],
  columns: readonly Column[],
  file: string,
): { readonly header: Header; readonly problems: readonly Problem[] } {
  const names = new Map(
    columns.flatMap((column) => [column.id, ...column.headers].map((name) => [normal(name), column])),
  );
  const found = new Map<Column, number>();
  const problems: Problem[] = [];
  const unknown: { name: string; index: number }[] = [];
  for (const [index, name] of header.entries()) {
    const column = names.get(normal(name));
    const first = column && found.get(column);
    if (column === undefined) unknown.push({ name, index });
    else if (first === undefined) found.set(column, index);
    else {
      const at = { in: "export", file, row: 1, column: column.id, index } as const;
      problems.push(problem("duplicate-column", at, { header: name, first }));
    }
  }
  const lacking = columns.filter((column) => !found.has(column) && !column.carried);
  for (const column of lacking) {
    const accepted = [column.id, ...column.headers];
    const suggestion = accepted
      .map((name) =>
        nearest(
          name,
          unknown.map((one) => one.name),
        ),
      )
      .find((name) => name !== undefined);
    const at = { in: "export", file, row: 1, column: column.id } as const;
    problems.push(problem("missing-column", at, { headers: accepted, suggestion }));
  }
  const lackingNames = lacking.flatMap((column) => [column.id, ...column.headers]);
  for (const { name, index } of unknown) {
    const at = { in: "export", file, row: 1, column: name, index } as const;
    problems.push(
      problem("unknown-column", at, { header: name, suggestion: nearest(name, lackingNames) }, "warning"),
    );
  }
  return { header: found, problems };
}
