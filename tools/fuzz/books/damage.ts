import fc from "fast-check";
import { archive, deflated } from "../../../test/build/books.ts";

type Parts = Readonly<Record<string, string>>;

const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

const pieces = fc.oneof(
  fc.constantFrom(
    ...["<", ">", "/", '"', "'", "&", "=", "<row>", "</row>", "</c>", "<v>", "<c>", "</sheetData>"],
    ...["<![CDATA[", "]]>", "<!--", "-->", "<?", "?>", "\0", "\ufeff", "&foo;", "&#0;", "&amp", "&#x110000;"],
    ...["<table:table>", "</table:table>", "<text:p>", '<text:s text:c="1000000000"/>', "<table:table-row/>"],
    ...["1", "99999999999", "-1", "1e9", "XFD1048576", "A1", "ZZZZ1", "A0", "0", "NaN", "true", "str", "s"],
  ),
  fc.string({ maxLength: 4 }),
);

/** What is named twice is tried twice as often. */
const textDamages = [
  "cut",
  "replace",
  "replace",
  "insert",
  "without a tag",
  "a tag twice",
  "a value",
  "a name",
  "a cell",
  "a digit",
  "a digit",
] as const;
const byteDamages = [
  "a bit",
  "a bit of a header",
  "a bit of a header",
  "cut",
  "bytes away",
  "bytes more",
] as const;
const partDamages = [
  "entities",
  "utf-16",
  "a code page",
  "a part away",
  "a part twice",
  "a part emptied",
  "parts exchanged",
] as const;

interface TextDamage {
  readonly what: (typeof textDamages)[number];
  readonly part: number;
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

interface ByteDamage {
  readonly what: (typeof byteDamages)[number];
  readonly at: number;
  readonly bit: number;
  readonly length: number;
}

type PartDamage = (typeof partDamages)[number];

/** Of the text of a part, around which the archive is whole; of the parts; or of the bytes of the archive. */
export type Damage =
  | { readonly of: "text"; readonly damages: readonly TextDamage[] }
  | { readonly of: "parts"; readonly what: PartDamage; readonly at: number }
  | { readonly of: "bytes"; readonly damages: readonly ByteDamage[] };

export const damages: fc.Arbitrary<Damage> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      of: fc.constant("text" as const),
      damages: fc.array(
        fc.record({
          what: fc.constantFrom(...textDamages),
          part: share,
          at: share,
          length: fc.nat(12),
          text: pieces,
        }),
        { minLength: 1, maxLength: 2 },
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      of: fc.constant("parts" as const),
      what: fc.constantFrom(...partDamages),
      at: share,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      of: fc.constant("bytes" as const),
      damages: fc.array(
        fc.record({
          what: fc.constantFrom(...byteDamages),
          at: share,
          bit: fc.nat(7),
          length: fc.integer({ min: 1, max: 40 }),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    }),
  },
);

/** A damaged book; its parts as they stand in it, where its archive is whole. */
export interface Damaged {
  readonly bytes: Buffer;
  readonly parts: Parts | undefined;
}

export function damagedBook(parts: Parts, damage: Damage, isPacked: boolean): Damaged {
  const pack = (contents: Readonly<Record<string, string | Uint8Array>>) =>
    isPacked ? deflated(contents) : archive(contents);
  switch (damage.of) {
    case "text": {
      const spoilt = damage.damages.reduce(spoiltBy, parts);
      return { bytes: pack(spoilt), parts: spoilt };
    }
    case "parts":
      return { bytes: spoiltParts(parts, damage.what, damage.at, pack), parts: undefined };
    case "bytes":
      return { bytes: damage.damages.reduce(spoiltBytes, pack(parts)), parts: undefined };
  }
}

/** A digit of what a cell holds, shows or refers to. */
const CELL_DIGIT = /(?<=<(?:v|t|text:p)>[^<]{0,20}|value="[^"]{0,20}| r="[A-Z]*)\d/g;

function spoiltBy(parts: Parts, { what, part, at, length, text }: TextDamage): Parts {
  const names = Object.keys(parts);
  const name = names[Math.floor(part * names.length)] ?? "";
  const whole = parts[name] ?? "";
  const from = Math.floor(at * whole.length);
  const replaced = (start: number, end: number, by: string) => whole.slice(0, start) + by + whole.slice(end);
  const nth = (pattern: RegExp) => {
    const matches = [...whole.matchAll(pattern)];
    return matches[Math.floor(at * matches.length)];
  };
  const spoilt = (() => {
    switch (what) {
      case "cut":
        return whole.slice(0, from);
      case "replace":
        return replaced(from, from + length, text);
      case "insert":
        return replaced(from, from, text);
      case "without a tag":
      case "a tag twice": {
        const tag = nth(/<[^>]*>/g);
        if (tag === undefined) return whole;
        return replaced(tag.index, tag.index + tag[0].length, what === "a tag twice" ? tag[0] + tag[0] : "");
      }
      case "a value": {
        const value = nth(/(?<==")[^"]*(?=")/g);
        return value === undefined
          ? whole
          : replaced(value.index, value.index + value[0].length, text.replaceAll(/[<&"]/g, ""));
      }
      case "a cell":
      case "a digit": {
        const pattern = what === "a cell" ? /(?<=<v>|<t>|<text:p>|value=")[^<"]+/g : CELL_DIGIT;
        const content = nth(pattern);
        const by = what === "a cell" ? text : String(length % 10);
        return content === undefined ? whole : replaced(content.index, content.index + content[0].length, by);
      }
      case "a name": {
        const tag = nth(/(?<=<\/?)[a-zA-Z:-]+/g);
        return tag === undefined ? whole : replaced(tag.index, tag.index + tag[0].length, "x");
      }
    }
  })();
  return { ...parts, [name]: spoilt };
}

/** Instead of a name in the directory of an archive; as long as that name. */
const stand = (name: string) => `#${name.slice(1)}`;

function spoiltParts(
  parts: Parts,
  what: PartDamage,
  at: number,
  pack: (contents: Readonly<Record<string, string | Uint8Array>>) => Buffer,
): Buffer {
  const names = Object.keys(parts);
  const index = Math.floor(at * names.length);
  const name = names[index] ?? "";
  const content = parts[name] ?? "";
  switch (what) {
    case "entities": {
      const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>`;
      return pack({ ...parts, [name]: content.replace(/^(<\?xml[^>]*\?>)?/, `$1${bomb}`) });
    }
    case "utf-16":
      return pack({ ...parts, [name]: Buffer.from(`\ufeff${content}`, "utf16le") });
    case "a code page":
      return pack({ ...parts, [name]: Buffer.from(content.replace("UTF-8", "windows-1251"), "latin1") });
    case "a part away":
      return pack(Object.fromEntries(Object.entries(parts).filter(([each]) => each !== name)));
    case "a part emptied":
      return pack({ ...parts, [name]: "" });
    case "a part twice": {
      const other = content.replace(/\d(?=<\/)/g, "7").replace(/(value="\d*)\d"/g, '$17"');
      const bytes = pack({ ...parts, [stand(name)]: other });
      return Buffer.from(bytes.toString("latin1").replaceAll(stand(name), name), "latin1");
    }
    case "parts exchanged": {
      const next = names[(index + 1) % names.length] ?? "";
      return pack({ ...parts, [name]: parts[next] ?? "", [next]: content });
    }
  }
}

function spoiltBytes(bytes: Buffer, { what, at, bit, length }: ByteDamage): Buffer {
  const place = Math.floor(at * bytes.length);
  const flipped = (index: number) => {
    const copy = Buffer.from(bytes);
    copy[index] = (copy[index] ?? 0) ^ (1 << bit);
    return copy;
  };
  switch (what) {
    case "a bit":
      return flipped(place);
    case "a bit of a header": {
      const headers = [...bytes.toString("latin1").matchAll(/PK(?:\x01\x02|\x03\x04|\x05\x06)/g)];
      const header = headers[Math.floor(at * headers.length)];
      return flipped(Math.min((header?.index ?? 0) + length, bytes.length - 1));
    }
    case "cut":
      return bytes.subarray(0, place);
    case "bytes away":
      return Buffer.concat([bytes.subarray(0, place), bytes.subarray(place + length)]);
    case "bytes more":
      return Buffer.concat([bytes.subarray(0, place), Buffer.alloc(length, bit), bytes.subarray(place)]);
  }
}
