/** Computed once for the same arguments. */
export function memoized<A extends readonly (string | number)[], R>(
  of: (...args: A) => R,
): (...args: A) => R {
  const results = new Map<string, { readonly value: R }>();
  return (...args) => {
    const key = args.join(" ");
    const result = results.get(key) ?? { value: of(...args) };
    results.set(key, result);
    return result.value;
  };
}
