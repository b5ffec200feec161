/** The key of a row by the texts of its columns, empty ones left aside; undefined where it has none. */
export function keyText(parts: readonly string[]): string | undefined {
  const filled = parts.filter((part) => part !== "");
  return filled.length === 0 ? undefined : filled.join(", ");
}
