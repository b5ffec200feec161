import { TextDecoder } from "node:util";
import { type OneByteEncoding, oneByteEncodings } from "../model/source.ts";
import { surprisal } from "./surprisal.ts";

/** Russian comes to 3.1 a character, capitals and names to a little more; a few words may come to so much more. */
const PLAUSIBLE = 4.6;
const FEW_WORDS = 6;

/** Differences of logarithms: an encoding is 400 times likelier than any other, and 22,000 times than Windows-1251 where that would do. */
const CERTAIN = 6;
const CERTAIN_AGAINST_1251 = 10;

/**
 * The encoding in which a text is Russian: Windows-1251 unless another one is certain. Undefined where it is
 * Russian in none, or where nobody can say in which.
 */
export function russianEncoding(bytes: Uint8Array): OneByteEncoding | undefined {
  const words = distinctWords(bytes);
  const readings = oneByteEncodings.map((encoding) => {
    const text = new TextDecoder(encoding).decode(words);
    return { encoding, text, ...surprisal(text) };
  });
  const [usual] = readings;
  const likeliest = readings.reduce((best, next) => (next.sum < best.sum ? next : best));
  const isUsual = usual !== undefined && usual.sum <= PLAUSIBLE * usual.characters + FEW_WORDS;
  const lead = (usual?.sum ?? 0) - likeliest.sum;
  if (usual?.text === likeliest.text || (isUsual && lead < CERTAIN))
    return isUsual ? usual.encoding : undefined;
  const isRussian =
    likeliest.sum <= PLAUSIBLE * likeliest.characters && 2 * likeliest.letters > likeliest.characters;
  const isCertain = readings.every(
    ({ text, sum }) => text === likeliest.text || sum - likeliest.sum >= CERTAIN,
  );
  const leads = lead >= (isUsual ? CERTAIN_AGAINST_1251 : CERTAIN);
  return isRussian && isCertain && leads ? likeliest.encoding : undefined;
}

/** The words that are not all ASCII, each once: a word that stands in every row is no further evidence. */
function distinctWords(bytes: Uint8Array): Uint8Array {
  const words = Buffer.from(bytes)
    .toString("latin1")
    .split(/[^0-9A-Za-z\x80-\xff]+/)
    .filter((word) => /[\x80-\xff]/.test(word));
  return Buffer.from([...new Set(words)].join("\n"), "latin1");
}
