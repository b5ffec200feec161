import fc from "fast-check";
import jsep from "jsep";
import { expect, test } from "vitest";
import { parseDocument } from "yaml";
import { inRussian } from "../../src/problems/library-words.ts";
import { tinyText } from "../build/tiny.ts";

test.each([
  ["unexpected end of file", "он обрывается"],
  ["incorrect data check", "не сходится контрольная сумма"],
  ["data behind the end of what is packed", "после сжатых данных есть что-то ещё"],
  ["Unresolved alias: school", "метка school нигде не задана"],
  ["An alias inside of what it stands for: school", "метка school стоит внутри того, что сама обозначает"],
  ["More than 50000 values", "в нём больше 50000 значений"],
  ["Nested too deep", "слишком много вложенных частей"],
  ["invalid block type", "в нём неверные данные (invalid block type)"],
])("%s is said in Russian", (english, russian) => {
  expect(inRussian(english)).toBe(russian);
});

test.each([
  ['a: "b', 'не закрыта кавычка "'],
  ["a: 'b", "не закрыта кавычка '"],
  ["a:\n\tb: 1", "отступ сделан табуляцией, а нужны пробелы"],
  ["a:\n  b: 1\n c: 2", "отступы соседних строк различаются"],
  ["a: b: c", "второе двоеточие в строке: возьмите значение в кавычки"],
  ["a\nb: 1", "после ключа нужно двоеточие и пробел"],
  ["a: [1, 2", "скобка не закрыта, или отступ внутри неё мал"],
  ["- 1\n-2", "лишний текст рядом со значением"],
  ["a: @b", "значение начинается с @: возьмите его в кавычки"],
  ["a: `b`", "значение начинается с `: возьмите его в кавычки"],
  ['a: "\\q"', "неизвестная последовательность \\q в кавычках"],
])("of the YAML %j", (text, russian) => {
  expect(
    parseDocument(text, { prettyErrors: false }).errors.map(({ message }) => inRussian(message)),
  ).toContain(russian);
});

test("whatever sign is put into a methodology or taken out of it, what the YAML library says is said in Russian", () => {
  const text = tinyText.slice(0, tinyText.indexOf("  organizations:"));
  const sign = fc.constantFrom(...`[]{}:,"'#\t-&*!|>@%\`\n`, "", "- ", "? ", "---\n", "&a:", "!b ", "| c");
  fc.assert(
    fc.property(fc.nat(text.length - 1), fc.boolean(), sign, (at, isInstead, put) => {
      const spoilt = text.slice(0, at) + put + text.slice(at + (isInstead ? 1 : 0));
      const { errors, warnings } = parseDocument(spoilt, { prettyErrors: false, uniqueKeys: false });
      for (const { message } of [...errors, ...warnings]) expect(inRussian(message)).toMatch(/^[а-яё]/);
    }),
    { numRuns: 200 },
  );
});

test.each([
  ["1 +", "после + ничего нет"],
  ["(1", "не закрыта скобка ("],
  ["f(1", "здесь нужно )"],
  ["'a", "не закрыта кавычка"],
  ["1 #", "лишнее: #"],
  ["a.", "после точки ничего нет"],
  ["1a", "имя не может начинаться с цифры"],
])("of the formula %j", (text, russian) => {
  expect(inRussian(refusal(text))).toBe(russian);
});

test("what is not known stays as it is", () => {
  expect(inRussian("The moon is full")).toBe("The moon is full");
});

function refusal(formula: string): string {
  try {
    jsep(formula);
  } catch (error) {
    if (error instanceof Error && "description" in error) return String(error.description);
  }
  throw new Error(`${formula} is a formula`);
}
