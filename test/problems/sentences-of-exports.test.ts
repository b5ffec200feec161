import { expect, test } from "vitest";
import { sentencesOfExports } from "../../src/problems/sentences-of-exports.ts";
import { saidOf } from "../build/problems.ts";

test("each kind, as it is said in Russian and in English", () => {
  expect(saidOf(Object.keys(sentencesOfExports))).toMatchInlineSnapshot(`
    "hidden-rows
      скрытых строк, в том числе фильтром: 3; они прочитаны вместе с остальными
      3 rows are hidden, maybe by a filter, and read like all others
    formulas-without-values
      формул, которых никто не вычислил: 1; вместо значения прочитана сама формула
      1 formula was never computed: the formula itself is read as the value
    empty-file
      файл пуст
      the file is empty
    no-rows
      есть заголовок, но ни одной строки под ним
      there is a header but no row below it
    unclosed-quote
      кавычка открыта и до конца файла не закрыта
      a quotation mark is opened and not closed by the end of the file
    stray-quote
      после закрывающей кавычки стоит ещё текст
      there is more text after a closing quotation mark
    row-too-long
      строка длиннее, чем 16 МБ
      the row is longer than 16 MB
    wrong-delimiter
      весь заголовок — одна ячейка: похоже, разделитель в файле — точка с запятой
      the whole header is one cell: the delimiter of the file seems to be the semicolon
    wrong-delimiter
      весь заголовок — одна ячейка: похоже, разделитель в файле — табуляция
      the whole header is one cell: the delimiter of the file seems to be the tab
    wrong-delimiter
      весь заголовок — одна ячейка: похоже, разделитель в файле — точка с запятой
      the whole header is one cell: the delimiter of the file seems to be the semicolon
    header-found
      заголовок в строке 1204; строки 1–2 над ним не читаются
      the header is in row 1204; rows 1–2 above it are not read
    header-found
      заголовок в строке 1204; строка 1 над ним не читается
      the header is in row 1204; row 1 above it is not read
    header-found
      заголовок в строках 1–2
      the header is in rows 1–2
    header-found
      заголовок в строках 3–4; строки 1–2 над ним не читаются
      the header is in rows 3–4; rows 1–2 above it are not read
    header-unclear
      похоже, это заголовок, но в нём нет столбца «Показатель»
      this seems to be the header, but it has no column "Показатель"
    header-unclear
      похоже, это заголовок, но в нём нет столбцов «Код», «Регион»
      this seems to be the header, but it has no columns "Код", "Регион"
    header-unclear
      похоже, это заголовок, но над ним есть строки, похожие на данные (строки 1–2)
      this seems to be the header, but above it stand rows that look like data (rows 1–2)
    header-unclear
      похоже, это заголовок, но над ним есть строки, похожие на данные (строка 1)
      this seems to be the header, but above it stand rows that look like data (row 1)
    header-absent
      по методике здесь заголовок, а строки нет или она пуста
      the methodology has the header here, and there is no row, or it is blank
    left-out-rows
      7 строк с итогами не учитываются: 2, 3, 4, … («Россия», «ЦФО», …)
      7 rows with totals are left out: 2, 3, 4, … ("Россия", "ЦФО", …)
    left-out-rows
      строка с итогом не учитывается («Итого»)
      a row with a total is left out ("Итого")
    left-out-rows
      2 строки с итогами не учитываются: 2, 3
      2 rows with totals are left out: 2, 3
    left-out-rows
      строка с номерами столбцов не учитывается («Итого»)
      the row that numbers the columns is left out ("Итого")
    left-out-rows
      2 строки с номерами столбцов не учитываются: 2, 3
      2 rows that number the columns are left out: 2, 3
    left-out-rows
      повторённый заголовок не учитывается («Итого»)
      a row with the header again is left out ("Итого")
    left-out-rows
      2 повторённых заголовка не учитываются: 2, 3
      2 rows with the header again are left out: 2, 3
    left-out-rows
      сноска не учитывается («Итого»)
      a footnote is left out ("Итого")
    left-out-rows
      2 сноски не учитываются: 2, 3
      2 footnotes are left out: 2, 3
    left-out-rows
      строка вне условия where не учитывается («Итого»)
      a row outside the condition where is left out ("Итого")
    left-out-rows
      2 строки вне условия where не учитываются: 2, 3
      2 rows outside the condition where are left out: 2, 3
    no-known-column
      похоже, это другая таблица: в ней нет ни одного из столбцов «Код», «Регион», а есть «ФИО», «Телефон»
      this seems to be another table: it has none of the columns "Код", "Регион", but "ФИО", "Телефон"
    no-known-column
      похоже, это другая таблица: в ней нет ни одного из столбцов «Код», «Регион»
      this seems to be another table: it has none of the columns "Код", "Регион"
    missing-column
      нет столбца «kind»
      there is no column "kind"
    missing-column
      нет столбца «kind» или «Вид»
      there is no column "kind" or "Вид"
    duplicate-column
      заголовок «kind» уже есть в столбце D
      the header "kind" is already in column D
    duplicate-column
      столбец «Регион» не используется: взят «Код региона» (столбец D)
      the column "Регион" is not used: "Код региона" is taken (column D)
    unknown-columns
      столбцов D–L нет в методике, они не используются: «a», «b», «c», «d», «e», «f», …; без заголовка D, E
      the methodology has no columns D–L, they are not used: "a", "b", "c", "d", "e", "f", …; without a header D, E
    unknown-columns
      столбцов B, C нет в методике, они не используются: «Источник», «Примечание»
      the methodology has no columns B, C, they are not used: "Источник", "Примечание"
    unknown-columns
      столбцов A, B нет в методике, они не используются: без заголовка A, B
      the methodology has no columns A, B, they are not used: without a header A, B
    unknown-column
      столбца «kinds» нет в методике, он не используется
      the methodology has no column "kinds", it is not used
    unknown-column
      столбца «Примечание» нет в методике, он не используется
      the methodology has no column "Примечание", it is not used
    blank-row
      пустая строка
      the row is blank
    blank-row
      3 пустые строки подряд
      3 consecutive blank rows
    extra-cell
      22 ячейки вместо 21
      22 cells instead of 21
    missing-cell
      1 ячейка вместо 21
      1 cell instead of 21
    lone-cell
      заполнена только одна ячейка: «Исп. Иванова А. А.»
      only one cell is filled: "Исп. Иванова А. А.""
  `);
});
