import { expect, test } from "vitest";
import { sentencesOfMethodology } from "../../src/problems/sentences-of-methodology.ts";
import { saidOf } from "../build/problems.ts";

test("each kind, as it is said in Russian and in English", () => {
  expect(saidOf(Object.keys(sentencesOfMethodology))).toMatchInlineSnapshot(`
    "yaml-syntax
      YAML здесь не читается: Missing closing quote
      the YAML cannot be read here: Missing closing quote
    yaml-too-large
      файл больше, чем 1 МБ
      the file is larger than 1 MB
    repeated-key
      ключ «weight» указан дважды
      the key "weight" is given twice
    unknown-key
      ключ «wieght» здесь не предусмотрен
      there is no key "wieght" here
    unknown-key
      ключ «colour» здесь не предусмотрен
      there is no key "colour" here
    unknown-key
      ключ «round» здесь не предусмотрен
      there is no key "round" here
    unknown-key
      ключ «note» здесь не предусмотрен
      there is no key "note" here
    unknown-key
      ключ «id» здесь не предусмотрен
      there is no key "id" here
    missing-key
      нет ключа «weight»
      the key "weight" is missing
    wrong-shape
      здесь нужен текст
      a text is needed here
    wrong-shape
      здесь нужен список
      a list is needed here
    wrong-shape
      здесь нужны ключи со значениями
      keys with values are needed here
    wrong-shape
      здесь нужно число
      a number is needed here
    wrong-shape
      здесь нужно целое число
      a whole number is needed here
    wrong-shape
      здесь нужно число знаков после запятой, от 0 до 99
      a number of decimal places is needed here, 0 to 99
    wrong-shape
      здесь нужно число больше нуля
      a number above zero is needed here
    wrong-shape
      здесь нужно имя из латинских букв, цифр и _, с буквы в начале
      an id is needed here: Latin letters, digits and _, a letter first
    wrong-shape
      здесь нужно true или false
      true or false is needed here
    wrong-shape
      здесь пусто, а нужно значение
      a value is needed here, and there is none
    unknown-word
      «denze» — не из списка: dense, competition
      "denze" is not in the list: dense, competition
    duplicate-id
      имя «satisfaction» уже занято
      the id "satisfaction" is already taken
    reserved-id
      имя «total» занято: так в csv называется собственный столбец рейтинга
      the id "total" is reserved: csv has a column of this name of its own
    unknown-id
      имени «votings_» в методике нет
      nothing here has the id "votings_"
    wrong-column-type
      столбец region имеет тип flag, а нужен text
      the column region is of type flag, and text is needed
    weights-differ
      max_points: указано 670, а веса в сумме дают 660
      max_points: 670 is stated, and the weights add up to 660
    not-positive
      нужно число больше нуля, а не «0»
      a number above zero is needed, not "0"
    band-above-weight
      диапазон даёт больше, чем весь показатель: 60 при весе 50
      the band gives more than the whole indicator: 60, with a weight of 50
    best-band-below-weight
      лучший диапазон даёт 40 при весе 50: полного веса не получит никто
      the best band gives 40 of 50: nobody can get the whole weight
    bands-out-of-order
      диапазон 0.97 стоит после 0.95: нужен порядок от лучшего к худшему и по границам, и по баллам
      the band 0.97 comes after 0.95: bands go from the best to the worst, by edge and by points
    band-with-two-edges
      у диапазона одна граница, а здесь две: from, above
      a band has one edge, here are two: from, above
    zones-out-of-order
      зона от 90 % стоит после зоны от 85 %: нужен порядок от лучшей к худшей
      the zone from 90 % comes after the one from 85 %: zones go from the best to the worst
    unknown-placeholder
      {more} подставить нечем; в названии правила бывают {left} и {right}
      nothing stands for {more}; the title of a rule may hold {left} and {right}
    unknown-placeholder
      {left} подставить нечем: проверка не сравнивает две величины
      nothing stands for {left}: the check does not compare two values
    last-zone-begins
      зона «lagging» последняя: в ней все остальные, from ей не нужен
      the zone "lagging" is the last: it holds all the rest and needs no from
    bands-alike
      диапазон 0.95 повторяет границу или баллы предыдущего
      the band 0.95 repeats the edge or the points of the one before
    goalposts-equal
      worst и best равны: 0.5
      worst and best are equal: 0.5
    range-reversed
      min больше, чем max: 10 и 5
      min is more than max: 10 and 5
    not-supported
      пока не поддерживается: zscore
      not supported yet: zscore
    unused-column
      столбец sector нигде не используется
      the column sector is used nowhere
    used-carried-column
      столбец sector помечен как carried, но используется
      the column sector is marked as carried, and yet it is used
    used-carried-column
      столбец person помечен как private, но используется
      the column person is marked as private, and yet it is used
    formula-too-long
      формула слишком длинна: предел — 1000 символов
      the formula is too long: the limit is 1000 characters
    formula-too-long
      скобки в формуле вложены слишком глубоко: предел — 50 уровней
      the brackets of the formula are nested too deep: the limit is 50 levels
    formula-syntax
      формула здесь не читается: не закрыта скобка (
      the formula cannot be read here: Unclosed (
    formula-not-allowed
      в формуле здесь не может стоять «this»
      "this" cannot stand here in a formula
    formula-type
      здесь ожидается число, а стоит текст
      a number is expected here, and this is a text
    formula-type
      здесь ожидается «organizations», а стоит «constructor»
      "organizations" is expected here, and this is "constructor"
    formula-unknown-name
      имя «pols» здесь неизвестно
      the name "pols" is not known here
    formula-unknown-name
      имя «year» здесь неизвестно
      the name "year" is not known here
    formula-unknown-name
      имя «summ» здесь неизвестно
      the name "summ" is not known here"
  `);
});
