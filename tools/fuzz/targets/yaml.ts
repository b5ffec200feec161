import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { root, small } from "../../../test/build/files.ts";
import { changed, changesWith } from "../damaged-text.ts";
import { inFolder, ran } from "../in-folder.ts";
import { target } from "../target.ts";

const texts = ["methodology.yaml", "test/build/tiny.yaml", "test/build/varied.yaml"].map((name) =>
  readFileSync(join(root, name), "utf8"),
);
const own = readFileSync(join(small, "methodology.yaml"), "utf8");
const exports = Object.fromEntries(
  ["regions.csv", "organizations.csv"].map((name) => [name, readFileSync(join(small, name))]),
);

const words = fc.oneof(
  fc.constantFrom(
    ...["", "0", "-1", "1e9", "0.1", "99999999999999999999", "1".repeat(401), "true", "null", "~", "''"],
    ...[
      "sum",
      "mean",
      "count",
      "bands",
      "none",
      "minmax",
      "zero",
      "exclude",
      "refuse",
      "integer",
      "flag",
      "text",
    ],
    ...[
      "id",
      "weight",
      "title",
      "from",
      "to",
      "kind",
      "key",
      "regions",
      "organizations",
      "region_code",
      "polls",
    ],
    ...[
      "a.b.c",
      "sum(organizations.polls)",
      "organizations",
      "1 / 0",
      "!!js/function",
      "&a",
      "*a",
      "<<: *a",
      "? x",
    ],
    ...[
      "{",
      "}",
      "[",
      "]",
      ":",
      ": ",
      "- ",
      "#",
      "|",
      ">",
      "%",
      "@",
      "`",
      "\t",
      '"',
      "'",
      "---",
      "...",
      "\u0000",
    ],
    ...["__proto__", "constructor", "toString", "\u202e", "\u001b[31m", "Ё", "😀", "\ufeff", "\u2028"],
  ),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: "binary", maxLength: 6 }),
);

const checks = fc.constantFrom(
  ["methodology", "show", "methodology.yaml"],
  ["methodology", "show", "methodology.yaml", "-f", "json"],
  ["methodology", "check", "methodology.yaml", "-f", "json"],
);
const questions = fc.constantFrom(
  ["compute"],
  ["compute", "--skip-invalid", "-f", "json", "--detail"],
  ["validate"],
  ["explain", "01", "--full"],
  ["gap", "01", "--to-place", "1"],
  ["whatif", "--ties", "ordinal"],
  ["attribute", ".", "."],
);

/** A damaged methodology is only ever refused with problems, whoever asks for it. */
export const yaml = target(
  "yaml",
  fc.tuple(
    fc.constantFrom(...texts, own, own),
    changesWith(words),
    fc.constantFrom("ru", "en"),
    checks,
    questions,
  ),
  async ([text, changes, lang, check, question]) => {
    const methodology = changed(text, changes);
    await inFolder({ ...exports, "methodology.yaml": methodology }, async (cwd) => {
      const { code } = await ran(
        ["methodology", "check", "methodology.yaml", "--lang", lang],
        { cwd },
        [0, 3, 4],
      );
      await ran([...check, "--lang", lang], { cwd }, [code]);
      // A region may not be there, and exports that do not fit are wrong data.
      await ran([...question, "--lang", lang], { cwd }, code === 0 ? [0, 1, 2] : [code]);
    });
  },
);
