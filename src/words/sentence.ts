/** The text with a full stop, where it does not end with a mark of its own. */
export function sentence(text: string): string {
  return /[.!?…]$/u.test(text) ? text : `${text}.`;
}

/** The text without its full stop, to stand within another sentence. */
export function withoutStop(text: string): string {
  return text.replace(/(?<!\.)\.$/, "");
}
