import { type Document, LineCounter, parseDocument } from "yaml";

/** A document as the library reads it, with what it finds wrong in it. */
export interface YamlDocument {
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
  /** In the order of the text. */
  readonly faults: readonly YamlFault[];
  /** Of values that were passed over: what stands there is `unreadText`. */
  readonly passedOver: readonly YamlFault[];
  /** Whether nothing but its faults is in doubt. */
  readonly isSound: boolean;
}

export interface YamlFault {
  readonly message: string;
  readonly offset: number;
  readonly line: number;
  readonly isHarmless: boolean;
}

/** The library's faults that leave no doubt about where anything else stands. */
const HARMLESS: ReadonlySet<string> = new Set(["BAD_DQ_ESCAPE", "BAD_SCALAR_START"]);

/** Stands in a document for a value that is no YAML, and for what is read as its end. */
export const unreadText = "\ufffdunread";

/** Each value that is passed over takes two more readings at most. */
const MOST_PASSED_OVER = 8;
const LONGEST = 300_000;

/**
 * Reads YAML in the failsafe schema. A value that is no YAML, an unclosed bracket say, would leave all that follows in
 * doubt: where the text is sound without the value on that line, only the value is unread.
 */
export function yamlDocument(text: string): YamlDocument {
  const first = read(text, []);
  if (text.length > LONGEST || text.includes(unreadText)) return first;
  let lines: readonly string[] = text.split("\n");
  let document = first;
  while (!document.isSound && document.passedOver.length < MOST_PASSED_OVER) {
    const next = withoutFirstFault(lines, document);
    if (next === undefined) return first;
    ({ lines, document } = next);
  }
  return document.isSound ? document : first;
}

function read(text: string, passedOver: readonly YamlFault[]): YamlDocument {
  const lines = new LineCounter();
  // The library looks for repeated keys in a time that grows with the square of their number.
  const options = { schema: "failsafe", lineCounter: lines, prettyErrors: false, uniqueKeys: false } as const;
  const document = parseDocument(text, options);
  const faults = [...document.errors, ...document.warnings].map(({ message, code, pos: [offset] }) => ({
    ...{ message, offset, line: lines.linePos(offset).line },
    isHarmless: HARMLESS.has(code),
  }));
  return { document, lines, faults, passedOver, isSound: faults.every(({ isHarmless }) => isHarmless) };
}

interface Passed {
  readonly lines: readonly string[];
  readonly document: YamlDocument;
}

/** The value that ends where the first fault is found stands on its line, or on the one before. */
function withoutFirstFault(
  lines: readonly string[],
  { faults, passedOver }: YamlDocument,
): Passed | undefined {
  const fault = faults.find(({ isHarmless }) => !isHarmless);
  if (fault === undefined) return undefined;
  const before = lines.slice(0, fault.line - 1).findLastIndex((line) => /^\s*[^\s#]/.test(line));
  for (const index of [fault.line - 1, before]) {
    const line = withoutValue(lines[index] ?? "");
    if (line === undefined) continue;
    const shortened = lines.with(index, line);
    const document = read(shortened.join("\n"), [...passedOver, fault]);
    const next = document.faults.find(({ isHarmless }) => !isHarmless);
    if (next === undefined || next.line > fault.line) return { lines: shortened, document };
  }
  return undefined;
}

/** A key or the sign of an item, and a value behind it, on one line. */
const VALUE = /^(\s*(?:- +)*(?:- |[\w.-]+: ))\s*\S/;

function withoutValue(line: string): string | undefined {
  const [, start] = VALUE.exec(line) ?? [];
  return start === undefined ? undefined : start + unreadText;
}
