/**
 * The cells of a row in which text stands behind a closing quote, that cell as it is written; undefined where
 * there is none. The row is whole, without the line end.
 */
export function cellsWithStrayQuote(row: string, delimiter: string): readonly string[] | undefined {
  const cells: string[] = [];
  let isStray = false;
  for (let start = 0; start <= row.length; ) {
    const closed = row[start] === '"' ? closingQuote(row, start) + 1 : start;
    const next = row.indexOf(delimiter, closed);
    const end = next < 0 ? row.length : next;
    const isQuoted = closed > start && closed === end;
    if (closed > start && closed < end) isStray = true;
    cells.push(isQuoted ? row.slice(start + 1, end - 1).replaceAll('""', '"') : row.slice(start, end));
    start = end + 1;
  }
  return isStray ? cells : undefined;
}

/** Where a quoted cell ends: doubled quotes stand for themselves. */
function closingQuote(row: string, start: number): number {
  let at = row.indexOf('"', start + 1);
  while (at >= 0 && row[at + 1] === '"') at = row.indexOf('"', at + 2);
  return at < 0 ? row.length - 1 : at;
}
