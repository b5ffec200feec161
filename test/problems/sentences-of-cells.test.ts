import { expect, test } from "vitest";
import { sentencesOfCells } from "../../src/problems/sentences-of-cells.ts";
import { saidOf } from "../build/problems.ts";

test("each kind, as it is said in Russian and in English", () => {
  expect(saidOf(Object.keys(sentencesOfCells))).toMatchInlineSnapshot(`
    "missing-value
      нет значения
      there is no value
    missing-value
      нет значения: в ячейке «н/д»
      there is no value: the cell holds "н/д"
    not-a-number
      «много» — не число
      "много" is not a number
    not-a-number
      «1,2E+05» — сокращённая запись числа, цифры в ней могли потеряться
      "1,2E+05" is a shortened number, and digits may have been lost in it
    not-a-number
      «1'234'567» — число с разделителями разрядов
      "1'234'567" has separators between its digits
    not-a-number
      «#Н/Д» — ошибка формулы, а не число
      "#Н/Д" is the error of a formula, not a number
    not-a-number
      «01.05.2025» — дата, а не число
      "01.05.2025" is a date, not a number
    not-a-number
      «95 %» — число со знаком процента
      "95 %" has a percent sign
    not-a-number
      слишком длинное число: «99999999999999999999999999999999999999999999999999999999999…»
      the number is too long: "99999999999999999999999999999999999999999999999999999999999…"
    ambiguous-number
      «1,234» читается двояко: 1234 или 1.234
      "1,234" can be read as 1234 or as 1.234
    ambiguous-number
      «1.234» читается двояко: 1.234 или 1234
      "1.234" can be read as 1.234 or as 1234
    not-an-integer
      «31.5» — не целое число
      "31.5" is not a whole number
    out-of-range
      «-1» — слишком мало: нужно не меньше 0
      "-1" is too small: 0 or more is needed
    out-of-range
      «101» — слишком много: нужно не больше 100
      "101" is too large: 100 or less is needed
    out-of-range
      «101» — вне пределов: нужно от 0 до 100
      "101" is out of range: 0 to 100 is needed
    out-of-range
      «1.5» — вне пределов: нужно от 0,25 до 0,75
      "1.5" is out of range: 0.25 to 0.75 is needed
    out-of-range
      «101» — вне пределов
      "101" is out of range
    not-a-date
      «вчера» — не дата
      "вчера" is not a date
    not-a-date
      «31.02.2025»: такого дня нет
      "31.02.2025": there is no such day
    not-a-date
      «01.02.25» — не дата
      "01.02.25" is not a date
    not-a-date
      «01/02/2025» — не дата
      "01/02/2025" is not a date
    not-a-date
      «45689» — не дата
      "45689" is not a date
    mark-settled
      «1,169» прочитано как 1.169: запятая в этом столбце — десятичный знак
      "1,169" is read as 1.169: the decimal mark of this column is the comma
    mark-settled
      «1,169» прочитано как 1169: десятичный знак в этом столбце — точка
      "1,169" is read as 1169: the decimal mark of this column is the point
    mark-settled
      «1.234» прочитано как 1234: запятая в этом столбце — десятичный знак
      "1.234" is read as 1234: the decimal mark of this column is the comma
    not-a-flag
      «возможно» — не «да» и не «нет»
      "возможно" is neither yes nor no
    not-a-choice
      «municipial» — не из списка: executive, municipal
      "municipial" is not in the list: executive, municipal
    spoilt-code
      «1,02774E+12» — код, сокращённый в Excel: последние цифры потеряны
      "1,02774E+12" is a code that Excel shortened: its last digits are lost
    spoilt-code
      «01.фев» — дата, в которую Excel превратил код
      "01.фев" is a date that Excel made of a code
    spoilt-code
      «########» — ошибка Excel, а не код
      "########" is an error of Excel, not a code
    spoilt-code
      «17.0» — код 17, из которого сделали дробное число
      "17.0" is the code 17, made a number with decimals
    most-rows-wrong
      почти все строки с ошибкой (4800 из 4806): столбец asked
      nearly all rows have an error (4800 of 4806): column asked
    most-rows-wrong
      почти все строки с ошибкой (4800 из 4806): столбец region
      nearly all rows have an error (4800 of 4806): column region
    most-rows-wrong
      почти все строки с ошибкой (4800 из 4806): столбцы answered, asked
      nearly all rows have an error (4800 of 4806): columns answered, asked
    most-rows-wrong
      почти все строки с ошибкой (4800 из 4806): столбцы asked, answered, polls
      nearly all rows have an error (4800 of 4806): columns asked, answered, polls
    not-a-share
      показатель answered_on_time: шкала рассчитана на доли от 0 до 1, а у 85 из 85 регионов значение больше 1: 95, 80, 60
      indicator answered_on_time: its scale is for shares from 0 to 1, and 85 of 85 regions are above 1: 95, 80, 60
    not-a-share
      показатель answered_on_time: шкала рассчитана на доли от 0 до 1, а у 1 из 85 регионов значение больше 1: 1,02
      indicator answered_on_time: its scale is for shares from 0 to 1, and 1 of 85 regions are above 1: 1.02
    beyond-scale
      показатель votes: у всех регионов (85) значение лучше лучшей границы шкалы, 0,3
      indicator votes: all 85 regions are better than the best edge of its scale, 0.3
    beyond-scale
      показатель votes: у всех регионов (85) значение хуже худшей границы шкалы, 0,1
      indicator votes: all 85 regions are worse than the worst edge of its scale, 0.1
    best-not-positive
      показатель votes: лучшее значение — 0, делить на него или сравнивать с ним нельзя
      indicator votes: the best value is 0, and no share of it can be told
    duplicate-key
      «000417» уже есть в строке 12
      "000417" is already in row 12
    duplicate-key
      «000417» уже есть в строке 12 файла organizations-2.csv
      "000417" is already in row 12 of organizations-2.csv
    duplicate-key
      «000417» уже есть в строке 12
      "000417" is already in row 12
    duplicate-key
      «000417» уже есть в строке 12
      "000417" is already in row 12
    duplicate-key
      «000417» уже есть в строке 12
      "000417" is already in row 12
    unknown-region
      региона «Тюмень» нет в выгрузке регионов
      the region export has no region "Тюмень"
    unknown-region
      региона «00» нет в выгрузке регионов
      the region export has no region "00"
    ambiguous-region
      «Алтай» может означать разные регионы: Алтайский край, Республика Алтай
      "Алтай" can mean different regions: Алтайский край, Республика Алтай
    broken-rule
      31 больше, чем messages_answered (30)
      31 is more than messages_answered, 30
    broken-rule
      не выполняется answered_on_time + returned == messages_answered: answered_on_time = 31, returned = 2, messages_answered = 30
      answered_on_time + returned == messages_answered does not hold: answered_on_time = 31, returned = 2, messages_answered = 30
    missing-measure
      у показателя satisfaction нет значения, а методика его требует
      the indicator satisfaction has no value, and the methodology requires one
    missing-measure
      у показателя satisfaction нет значения, а методика его требует
      the indicator satisfaction has no value, and the methodology requires one
    missing-measure
      у показателя slowest нет значения, а методика его требует
      the indicator slowest has no value, and the methodology requires one
    no-organizations
      у региона 86 нет ни одной организации
      region 86 has no organisations
    no-organizations
      у региона 86 нет строк messages
      region 86 has no rows of messages
    no-organizations
      у региона 86 нет сообщений
      region 86 has no messages
    repeated-name
      название «Алтай» уже есть в строке 5, у региона 04
      the name "Алтай" is already in row 5, of region 04
    name-not-of-code
      название «Тульская облость» не подходит к коду 71
      the name "Тульская облость" does not fit the code 71
    zeros-lost
      код «1» — это 01 без нуля впереди; строк с такими кодами: 9
      the code "1" is 01 without its zero; rows with such codes: 9
    lone-district
      «Южынй» встречается только в одной строке
      "Южынй" is met in one row only
    lone-district
      «Южынй» встречается только в двух строках
      "Южынй" is met in two rows only"
  `);
});
