/**
 * Stands for a part of a file that could not be read, or that is not there and has to be. That is a problem
 * by itself; what would only follow from it is none.
 */
export const unread: unique symbol = Symbol("unread");
export type Unread = typeof unread;

/** A shape any part of which may be unread. */
export type Readable<T> =
  | Unread
  | (T extends string | symbol | undefined
      ? T
      : T extends readonly (infer Item)[]
        ? readonly Readable<Item>[]
        : { readonly [K in keyof T]: Readable<T[K]> });

export function isRead<T>(value: T): value is Exclude<T, Unread> {
  return value !== unread;
}

/** The value, or undefined where it is unread. */
export function known<T>(value: T): Exclude<T, Unread> | undefined {
  return isRead(value) ? value : undefined;
}

/** A record whose parts are all read, or unread. */
export function whole<const T extends object>(
  parts: T,
): { readonly [K in keyof T]: Exclude<T[K], Unread> } | Unread {
  return Object.values(parts).every(isRead)
    ? (parts as { readonly [K in keyof T]: Exclude<T[K], Unread> })
    : unread;
}

/** A list whose items are all read, or unread. */
export function wholeList<const T>(items: readonly T[]): readonly Exclude<T, Unread>[] | Unread {
  return items.every(isRead) ? (items as readonly Exclude<T, Unread>[]) : unread;
}

/** A tree of records and lists without an unread part, or unread. */
export function wholeTree<T>(tree: Readable<T>): T | Unread {
  return hasUnread(tree) ? unread : (tree as T);
}

/** Whether a tree of records and lists has an unread part. */
export function hasUnread(tree: unknown): boolean {
  if (tree === unread) return true;
  return typeof tree === "object" && tree !== null && Object.values(tree).some(hasUnread);
}
