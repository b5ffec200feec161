import fc from "fast-check";
import { delimiters, encodingNames, type TextEncodingName } from "../../src/model/source.ts";
import { encode } from "./files.ts";

/* Tables as bytes: whole, with quotes out of place, or damaged; and the pieces in which they come. */

const character = fc.constantFrom(
  ...["a", "b", "1", "Я", "ё", "№", "é", "€", " ", "\u00a0", "'", "-", "1", "2", "ж"],
);
const word = fc.string({ unit: character, maxLength: 6 });
const awkward = fc.string({
  unit: fc.constantFrom('"', "\r", "\n", "\r\n", ",", ";", "\t", "|", "a", "Я", "😀", "\ufeff", " ", '""'),
  maxLength: 6,
});
const delimiter = fc.constantFrom(...delimiters);
const quoted = fc.oneof(word, awkward).map((text) => `"${text.replaceAll('"', '""')}"`);

export const plainCell = fc.oneof(
  { weight: 6, arbitrary: word },
  { weight: 4, arbitrary: quoted },
  { weight: 1, arbitrary: fc.constantFrom("\r", "a\r", "\rb", '""', '""""', " ", "a b") },
);
/** A quote out of place, or never closed, or nothing of the kind. */
export const hostileCell = fc.oneof(
  { weight: 12, arbitrary: plainCell },
  { weight: 1, arbitrary: awkward },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'a"b',
      '"a"b',
      '"a',
      'a"',
      '"',
      '"a" ',
      '"a"\r',
      '"a"\rb',
      ' "a"',
      "\0",
      "a\0b",
      '"\0"',
    ),
  },
);
const lineEnd = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom("\n", "\r\n") },
  { weight: 1, arbitrary: fc.constantFrom("\n\n", "\r\n\n\r\n", '\n""\n', "\n\n\n", "\r\r\n") },
);

export function tableOf(cell: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const width = fc.integer({ min: 1, max: 5 });
  return fc.tuple(delimiter, width).chain(([sign, columns]) => {
    const cells = fc.oneof(
      { weight: 5, arbitrary: fc.array(cell, { minLength: columns, maxLength: columns }) },
      { weight: 1, arbitrary: fc.array(cell, { maxLength: 7 }) },
    );
    const row = fc.tuple(cells, lineEnd).map(([texts, end]) => texts.join(sign) + end);
    const start = fc.oneof(
      { weight: 8, arbitrary: fc.constant("") },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          ...[`sep=${sign}\n`, `"sep=${sign}"\r\n`, "sep=;\n", "\n\n", "\r\n", `\nsep=${sign}\n`],
          ...['"sep=;\n', 'sep=;"\n', "sep=;", "sep=a\n", 'sep="\n', "sep=ж\n", "SEP=|\r\n\n", '""\n'],
        ),
      },
    );
    const rows = fc.array(row, { maxLength: 12 });
    return fc
      .tuple(start, rows, fc.boolean())
      .map(
        ([first, texts, ended]) => first + (ended ? texts.join("") : texts.join("").replace(/\r?\n$/, "")),
      );
  });
}

const mark: Readonly<Record<TextEncodingName, string>> = {
  "utf-8": "\ufeff",
  "utf-16le": "\ufeff",
  "utf-16be": "\ufeff",
  ...{ "windows-1251": "", cp866: "", "koi8-r": "", "x-mac-cyrillic": "", "iso-8859-5": "" },
};
export const written = fc.oneof(
  { weight: 4, arbitrary: fc.record({ encoding: fc.constant("utf-8" as const), marked: fc.boolean() }) },
  {
    weight: 4,
    arbitrary: fc.record({ encoding: fc.constantFrom(...encodingNames), marked: fc.constant(true) }),
  },
);

interface Written {
  readonly encoding: TextEncodingName;
  readonly marked: boolean;
}

export function bytesOf(text: string, { encoding, marked }: Written): Buffer {
  return encode((marked ? mark[encoding] : "") + text, encoding);
}

/** Some bytes of a file replaced, put in or taken out. */
export type Damage = readonly {
  readonly at: number;
  readonly taken: number;
  readonly put: readonly number[];
}[];

export const damage: fc.Arbitrary<Damage> = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    taken: fc.integer({ min: 0, max: 2 }),
    put: fc.array(fc.constantFrom(0, 10, 13, 0x22, 0x2c, 0x98, 0xa0, 0xc3, 0xd0, 0xd8, 0xdc, 0xe2, 0xff), {
      maxLength: 2,
    }),
  }),
  { maxLength: 3 },
);

export const pieces = fc.oneof(
  fc.constantFrom([1], [2], [3], [7], [64]),
  fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 }),
);
export const dialect = fc.record({
  delimiter: fc.option(delimiter, { nil: undefined, freq: 5 }),
  encoding: fc.option(fc.constantFrom(...encodingNames), { nil: undefined, freq: 5 }),
});
export const foundOut = fc.constant({ delimiter: undefined, encoding: undefined });

export function damaged(bytes: Uint8Array, hurts: Damage): Buffer {
  return hurts.reduce((whole, { at, taken, put }) => {
    const place = Math.floor(at * whole.length);
    return Buffer.concat([whole.subarray(0, place), Uint8Array.from(put), whole.subarray(place + taken)]);
  }, Buffer.from(bytes));
}
