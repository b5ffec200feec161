/** Things by a key of theirs, keys and members in the order in which they are met. */
export function grouped<K, T>(things: Iterable<T>, keyOf: (thing: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const members = groups.get(key);
    if (members === undefined) groups.set(key, [thing]);
    else members.push(thing);
  }
  return groups;
}
