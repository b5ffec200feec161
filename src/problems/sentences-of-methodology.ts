import type { ProblemData } from "../model/problem.ts";
import { countedEn, countedRu } from "../words/counted.ts";
import type { Said, Sentences } from "../words/said.ts";
import { en, listed, ru, visible } from "../words/visible.ts";
import { inRussian } from "./library-words.ts";
import { size } from "./size.ts";

const WHOLE_DETAIL = 200;

/** What is said of the methodology and of its formulas. */
export const sentencesOfMethodology = {
  "yaml-syntax": ({ detail }) => ({
    ru: `YAML здесь не читается: ${visible(inRussian(detail), WHOLE_DETAIL)}`,
    en: `the YAML cannot be read here: ${visible(detail, WHOLE_DETAIL)}`,
  }),
  "yaml-too-large": ({ limit }) => ({
    ru: `файл больше, чем ${size(limit).ru}`,
    en: `the file is larger than ${size(limit).en}`,
  }),
  "repeated-key": ({ key }) => ({
    ru: `ключ ${ru(key)} указан дважды`,
    en: `the key ${en(key)} is given twice`,
  }),
  "unknown-key": ({ key }) => ({
    ru: `ключ ${ru(key)} здесь не предусмотрен`,
    en: `there is no key ${en(key)} here`,
  }),
  "missing-key": ({ key }) => ({ ru: `нет ключа ${ru(key)}`, en: `the key ${en(key)} is missing` }),
  "wrong-shape": ({ expected }) => shapes[expected],
  "unknown-word": ({ value, of }) => ({
    ru: `${ru(value)} — не из списка: ${listed(of)}`,
    en: `${en(value)} is not in the list: ${listed(of)}`,
  }),
  "duplicate-id": ({ id }) => ({ ru: `имя ${ru(id)} уже занято`, en: `the id ${en(id)} is already taken` }),
  "reserved-id": ({ id }) => ({
    ru: `имя ${ru(id)} занято: так в csv называется собственный столбец рейтинга`,
    en: `the id ${en(id)} is reserved: csv has a column of this name of its own`,
  }),
  "unknown-id": ({ id }) => ({
    ru: `имени ${ru(id)} в методике нет`,
    en: `nothing here has the id ${en(id)}`,
  }),
  "wrong-column-type": ({ column, type, expected }) => ({
    ru: `столбец ${visible(column)} имеет тип ${visible(type)}, а нужен ${visible(expected)}`,
    en: `the column ${visible(column)} is of type ${visible(type)}, and ${visible(expected)} is needed`,
  }),
  "weights-differ": ({ of, stated, added, at }) => {
    const whose =
      at.in === "methodology" && (at.path === of || at.owner?.id === of) ? "" : `${visible(of)}: `;
    return {
      ru: `${whose}указано ${visible(stated)}, а веса в сумме дают ${visible(added)}`,
      en: `${whose}${visible(stated)} is stated, and the weights add up to ${visible(added)}`,
    };
  },
  "not-positive": ({ value }) => ({
    ru: `нужно число больше нуля, а не ${ru(value)}`,
    en: `a number above zero is needed, not ${en(value)}`,
  }),
  "band-above-weight": ({ points, weight }) => ({
    ru: `диапазон даёт больше, чем весь показатель: ${visible(points)} при весе ${visible(weight)}`,
    en: `the band gives more than the whole indicator: ${visible(points)}, with a weight of ${visible(weight)}`,
  }),
  "best-band-below-weight": ({ points, weight }) => ({
    ru: `лучший диапазон даёт ${visible(points)} при весе ${visible(weight)}: полного веса не получит никто`,
    en: `the best band gives ${visible(points)} of ${visible(weight)}: nobody can get the whole weight`,
  }),
  "bands-out-of-order": ({ edge, previous }) => ({
    ru: `диапазон ${visible(edge)} стоит после ${visible(previous)}: нужен порядок от лучшего к худшему и по границам, и по баллам`,
    en: `the band ${visible(edge)} comes after ${visible(previous)}: bands go from the best to the worst, by edge and by points`,
  }),
  "band-with-two-edges": ({ keys }) => ({
    ru: `у диапазона одна граница, а здесь две: ${visible(keys.join(", "))}`,
    en: `a band has one edge, here are two: ${visible(keys.join(", "))}`,
  }),
  "zones-out-of-order": ({ from, previous }) => ({
    ru: `зона от ${visible(from)} стоит после зоны от ${visible(previous)}: нужен порядок от лучшей к худшей`,
    en: `the zone from ${visible(from)} comes after the one from ${visible(previous)}: zones go from the best to the worst`,
  }),
  "unknown-placeholder": ({ placeholder, of }) => ({
    ru:
      of.length === 0
        ? `${visible(placeholder)} подставить нечем: проверка не сравнивает две величины`
        : `${visible(placeholder)} подставить нечем; в названии правила бывают ${visible(of.join(" и "))}`,
    en:
      of.length === 0
        ? `nothing stands for ${visible(placeholder)}: the check does not compare two values`
        : `nothing stands for ${visible(placeholder)}; the title of a rule may hold ${visible(of.join(" and "))}`,
  }),
  "last-zone-begins": ({ zone }) => ({
    ru: `зона ${ru(zone)} последняя: в ней все остальные, from ей не нужен`,
    en: `the zone ${en(zone)} is the last: it holds all the rest and needs no from`,
  }),
  "bands-alike": ({ edge }) => ({
    ru: `диапазон ${visible(edge)} повторяет границу или баллы предыдущего`,
    en: `the band ${visible(edge)} repeats the edge or the points of the one before`,
  }),
  "goalposts-equal": ({ value }) => ({
    ru: `worst и best равны: ${visible(value)}`,
    en: `worst and best are equal: ${visible(value)}`,
  }),
  "range-reversed": ({ min, max }) => ({
    ru: `min больше, чем max: ${visible(min)} и ${visible(max)}`,
    en: `min is more than max: ${visible(min)} and ${visible(max)}`,
  }),
  "not-supported": ({ what }) => ({
    ru: `пока не поддерживается: ${visible(what)}`,
    en: `not supported yet: ${visible(what)}`,
  }),
  "unused-column": ({ column }) => ({
    ru: `столбец ${visible(column)} нигде не используется`,
    en: `the column ${visible(column)} is used nowhere`,
  }),
  "used-carried-column": ({ column, mark }) => ({
    ru: `столбец ${visible(column)} помечен как ${visible(mark)}, но используется`,
    en: `the column ${visible(column)} is marked as ${visible(mark)}, and yet it is used`,
  }),
  "formula-too-long": ({ limit, unit }) => {
    switch (unit) {
      case "characters":
        return {
          ru: `формула слишком длинна: предел — ${countedRu(limit, "символ", "символа", "символов")}`,
          en: `the formula is too long: the limit is ${countedEn(limit, "character", "characters")}`,
        };
      case "levels":
        return {
          ru: `скобки в формуле вложены слишком глубоко: предел — ${countedRu(limit, "уровень", "уровня", "уровней")}`,
          en: `the brackets of the formula are nested too deep: the limit is ${countedEn(limit, "level", "levels")}`,
        };
    }
  },
  "formula-syntax": ({ detail }) => ({
    ru: `формула здесь не читается: ${visible(inRussian(detail), WHOLE_DETAIL)}`,
    en: `the formula cannot be read here: ${visible(detail, WHOLE_DETAIL)}`,
  }),
  "formula-not-allowed": ({ what }) => ({
    ru: `в формуле здесь не может стоять ${ru(what)}`,
    en: `${en(what)} cannot stand here in a formula`,
  }),
  "formula-type": ({ actual, expected }) => {
    const stands = types.get(actual) ?? { ru: ru(actual), en: en(actual) };
    const needed = types.get(expected) ?? { ru: ru(expected), en: en(expected) };
    return {
      ru: `здесь ожидается ${needed.ru}, а стоит ${stands.ru}`,
      en: `${needed.en} is expected here, and this is ${stands.en}`,
    };
  },
  "formula-unknown-name": ({ name }) => ({
    ru: `имя ${ru(name)} здесь неизвестно`,
    en: `the name ${en(name)} is not known here`,
  }),
} satisfies Partial<Sentences>;

const shapes: Readonly<Record<ProblemData["wrong-shape"]["expected"], Said>> = {
  text: { ru: "здесь нужен текст", en: "a text is needed here" },
  list: { ru: "здесь нужен список", en: "a list is needed here" },
  keys: { ru: "здесь нужны ключи со значениями", en: "keys with values are needed here" },
  number: { ru: "здесь нужно число", en: "a number is needed here" },
  "whole-number": { ru: "здесь нужно целое число", en: "a whole number is needed here" },
  "decimal-places": {
    ru: "здесь нужно число знаков после запятой, от 0 до 99",
    en: "a number of decimal places is needed here, 0 to 99",
  },
  "header-row": {
    ru: "здесь нужен номер строки, например 3; заголовок из двух строк — 3-4",
    en: "the number of a row is needed here, such as 3; 3-4 for a header in two rows",
  },
  "positive-number": { ru: "здесь нужно число больше нуля", en: "a number above zero is needed here" },
  id: {
    ru: "здесь нужно имя из латинских букв, цифр и _, с буквы в начале",
    en: "an id is needed here: Latin letters, digits and _, a letter first",
  },
  "file-name": {
    ru: "здесь нужно имя файла без окончания, например messages*: звёздочка может стоять только в конце",
    en: "the name of a file without its ending is needed here, such as messages*: a star may stand at the end only",
  },
  "yes-or-no": { ru: "здесь нужно true или false", en: "true or false is needed here" },
  percentage: { ru: "здесь нужны проценты, например 85 %", en: "a percentage is needed here, such as 85 %" },
  forms: {
    ru: "здесь нужны формы слова: три русские (1 орган, 2 органа, 5 органов) или две английские",
    en: "the forms of a noun are needed here: three in Russian, two in English (1 body, 2 bodies)",
  },
  "not-empty": { ru: "здесь пусто, а нужно значение", en: "a value is needed here, and there is none" },
};

const types: ReadonlyMap<string, Said> = new Map([
  ["number", { ru: "число", en: "a number" }],
  ["flag", { ru: "условие (да или нет)", en: "a condition (yes or no)" }],
  ["choice", { ru: "слово из списка", en: "a word of a list" }],
  ["text", { ru: "текст", en: "a text" }],
  ["code", { ru: "код", en: "a code" }],
]);
