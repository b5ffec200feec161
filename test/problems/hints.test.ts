import { expect, test } from "vitest";
import { problem } from "../../src/model/problem.ts";
import { hint } from "../../src/problems/hints.ts";
import { samples } from "../build/problems.ts";

test("what to do, of each kind where there is something to say", () => {
  const hints = Object.values(samples)
    .flat()
    .flatMap((problem) => {
      const ru = hint(problem, "ru");
      return ru === undefined ? [] : [`${problem.kind}\n  ${ru}\n  ${hint(problem, "en")}`];
    });
  expect(hints.join("\n")).toMatchInlineSnapshot(`
    "several-exports
      уберите лишние из папки или назовите нужную: --regions ФАЙЛ
      remove the others from the folder, or name the one: --regions FILE
    several-exports
      уберите лишние из папки или назовите нужную: --organizations ФАЙЛ
      remove the others from the folder, or name the one: --organizations FILE
    no-export
      файл должен называться regions.csv; другой файл задаёт --regions
      the file is to be called regions.csv; --regions names another one
    no-export
      файл должен называться organizations.csv; другой файл задаёт --organizations
      the file is to be called organizations.csv; --organizations names another one
    no-export
      файл должен называться Отчёт_ПОС.csv; другой файл задаёт --table messages=…
      the file is to be called Отчёт_ПОС.csv; --table messages=… names another one
    encoding
      если файл сохранён в Excel как windows-1251, добавьте --encoding windows-1251; если он повреждён, выгрузите его заново
      if Excel saved the file as windows-1251, add --encoding windows-1251; if it is damaged, export it again
    encoding
      другую кодировку задаёт --encoding, например --encoding utf-8
      --encoding gives another encoding, for example --encoding utf-8
    unknown-encoding
      сохраните файл в UTF-8 или назовите кодировку: --encoding windows-1251, cp866, koi8-r, x-mac-cyrillic, iso-8859-5
      save the file as UTF-8, or name the encoding: --encoding windows-1251, cp866, koi8-r, x-mac-cyrillic, iso-8859-5
    nul-byte
      сохраните таблицу как «CSV UTF-8» или как книгу Excel (.xlsx)
      save the table as "CSV UTF-8" or as an Excel workbook (.xlsx)
    bad-gzip
      выгрузите или скачайте файл заново
      export or download the file again
    bad-book
      откройте её в Excel и сохраните заново или выгрузите ещё раз
      open it in Excel and save it again, or export it again
    bad-book
      снимите пароль: Файл → Сведения → Защита книги; или сохраните лист как «CSV UTF-8»
      remove the password (File, Info, Protect Workbook), or save the sheet as "CSV UTF-8"
    bad-book
      сохраните её как «Книга Excel (.xlsx)»
      save it as "Excel Workbook (.xlsx)"
    bad-book
      сохраните её как «Книга Excel (.xlsx)»
      save it as "Excel Workbook (.xlsx)"
    bad-book
      откройте его в Excel и сохраните как «Книга Excel (.xlsx)»
      open it in Excel and save it as "Excel Workbook (.xlsx)"
    bad-book
      скопируйте нужные строки на новый лист и сохраните его отдельно или выгрузите в CSV
      copy the rows that matter to a new sheet and save that alone, or export as CSV
    several-sheets
      назовите лист: --sheet "2024"
      name the sheet: --sheet "2024"
    several-sheets
      оставьте в книге один из них
      leave one of them in the book
    formulas-without-values
      откройте книгу в Excel и сохраните её: он вычислит формулы
      open the book in Excel and save it, which computes the formulas
    not-enough-memory
      снимите ограничение: ulimit -v unlimited, или дайте контейнеру больше памяти
      lift the limit: ulimit -v unlimited, or give the container more memory
    too-many-digits
      так бывает, когда складывают дроби с разными знаменателями; обычно хотят отношение сумм: sum(…) / sum(…)
      sums of fractions with different denominators grow so; mostly the ratio of sums is meant: sum(…) / sum(…)
    json-syntax
      нужен вывод pos-rating compute --format json целиком, без --top и --district; или папка с выгрузками
      the whole output of pos-rating compute --format json is needed, without --top and --district; or a folder of exports
    not-a-rating
      нужен вывод pos-rating compute --format json целиком, без --top и --district; или папка с выгрузками
      the whole output of pos-rating compute --format json is needed, without --top and --district; or a folder of exports
    partial-rating
      нужен вывод pos-rating compute --format json целиком, без --top и --district; или папка с выгрузками
      the whole output of pos-rating compute --format json is needed, without --top and --district; or a folder of exports
    outdated-rating
      рассчитайте тот рейтинг заново: pos-rating compute --format json; или укажите папку с выгрузками
      compute that rating again with pos-rating compute --format json, or give its folder of exports
    outdated-rating
      рассчитайте тот рейтинг заново: pos-rating compute --format json; или укажите папку с выгрузками
      compute that rating again with pos-rating compute --format json, or give its folder of exports
    unclosed-quote
      значение с кавычками пишут в кавычках, а внутренние удваивают: "ООО ""Ромашка"""
      a value with quotation marks is put in quotation marks, and those inside are doubled: "the ""Daisy"" school"
    stray-quote
      значение с кавычками пишут в кавычках, а внутренние удваивают: "ООО ""Ромашка"""
      a value with quotation marks is put in quotation marks, and those inside are doubled: "the ""Daisy"" school"
    row-too-long
      скорее всего, в этой строке не закрыта кавычка
      most likely a quotation mark in this row is not closed
    wrong-delimiter
      укажите --delimiter ";"
      give --delimiter ";"
    wrong-delimiter
      укажите --delimiter tab
      give --delimiter tab
    wrong-delimiter
      вся строка стоит в одной ячейке: разделите её в Excel (Данные → Текст по столбцам) или дайте сам файл CSV
      each row is in one cell: part it in Excel (Data, Text to Columns), or give the CSV file itself
    header-unclear
      если столбец назван иначе, исправьте заголовок в файле или, у выгрузки, добавьте его в headers методики
      if the column is called otherwise, correct its heading in the file, or for an export add it to headers of the methodology
    header-unclear
      если столбец назван иначе, исправьте заголовок в файле или, у выгрузки, добавьте его в headers методики
      if the column is called otherwise, correct its heading in the file, or for an export add it to headers of the methodology
    header-unclear
      если это он, укажите в методике header_row: 1204; строки над ним тогда не читаются
      if it is, give header_row: 1204 in the methodology; the rows above are then not read
    header-unclear
      если это он, укажите в методике header_row: 1204; строки над ним тогда не читаются
      if it is, give header_row: 1204 in the methodology; the rows above are then not read
    left-out-rows
      если это не итоги, укажите в методике у этой выгрузки totals: keep
      if they are no totals, give totals: keep in the methodology for this export
    left-out-rows
      если это не итоги, укажите в методике у этой выгрузки totals: keep
      if they are no totals, give totals: keep in the methodology for this export
    left-out-rows
      если это не итоги, укажите в методике у этой выгрузки totals: keep
      if they are no totals, give totals: keep in the methodology for this export
    no-known-column
      если таблица та, назовите её столбцы в headers методики, а строку заголовка — в header_row
      if it is the one, name its columns in headers of the methodology, and the row of its header in header_row
    no-known-column
      если таблица та, назовите её столбцы в headers методики, а строку заголовка — в header_row
      if it is the one, name its columns in headers of the methodology, and the row of its header in header_row
    missing-column
      если столбец назван иначе, исправьте заголовок в файле или, у выгрузки, добавьте его в headers методики
      if the column is called otherwise, correct its heading in the file, or for an export add it to headers of the methodology
    missing-column
      в файле есть похожий: «kinds»
      the file has a similar one: "kinds"
    unknown-column
      возможно, имелось в виду «kind»
      did you mean "kind"?
    extra-cell
      если разделитель стоит внутри значения, возьмите это значение в кавычки
      if the delimiter stands inside a value, put that value in quotation marks
    missing-cell
      если внутри значения есть перенос строки, возьмите это значение в кавычки
      if a value has a line break inside, put that value in quotation marks
    lone-cell
      если это подпись, подзаголовок или сноска, удалите строку; если данные, заполните остальные ячейки
      if it is a signature, a subheading or a footnote, delete the row; if it is data, fill in the other cells
    not-a-number
      так Excel сокращает длинные числа: задайте столбцу формат «Числовой» и выгрузите заново
      this is how Excel shortens long numbers: give the column the format "Number" and export again
    not-a-number
      запишите число без них
      write the number without them
    not-a-number
      Excel показывает #Н/Д, где формула ничего не нашла: исправьте формулу в таблице и выгрузите заново
      Excel shows #Н/Д where a formula found nothing: correct the formula in the spreadsheet and export again
    not-a-number
      Excel превращает в даты числа вроде 1.5: задайте столбцу формат «Числовой» и внесите число заново
      Excel turns numbers like 1.5 into dates: give the column the format "Number" and enter it again
    not-a-number
      запишите число без знака процента; доля 95 % — это 0.95
      write the number without the sign; a share of 95 % is 0.95
    ambiguous-number
      уберите разделители разрядов, а дробную часть отделите точкой; или задайте столбцу mark: ".", если запятая отделяет разряды, и mark: ",", если дробную часть
      take out the separators of thousands, and put a point before the decimals; or give the column mark: "." if the comma parts thousands, mark: "," if it is the decimal mark
    ambiguous-number
      если точка отделяет дробную часть, задайте столбцу mark: ".", если разряды — mark: ","
      if the point is the decimal mark, give the column mark: ".", if it parts thousands, mark: ","
    not-a-date
      дату пишут так: 31.12.2025 или 2025-12-31
      a date is 31.12.2025 or 2025-12-31
    not-a-date
      дату пишут так: 31.12.2025 или 2025-12-31
      a date is 31.12.2025 or 2025-12-31
    not-a-date
      напишите год четырьмя цифрами
      write the year with four digits
    not-a-date
      день и месяц не различить: напишите 31.12.2025 или 2025-12-31
      the day may be the month: write 31.12.2025 or 2025-12-31
    not-a-date
      похоже на дату числом, как её хранит Excel: задайте столбцу формат «Дата» и выгрузите заново
      it looks like a date as Excel keeps it: give the column the format "Date" and export again
    mark-settled
      если это не так, задайте столбцу mark: "."
      if it is not, give the column mark: "."
    mark-settled
      если это не так, задайте столбцу mark: ","
      if it is not, give the column mark: ","
    mark-settled
      если это не так, задайте столбцу mark: "."
      if it is not, give the column mark: "."
    not-a-flag
      напишите 1 или 0
      write 1 or 0
    not-a-choice
      возможно, имелось в виду «municipal»
      did you mean "municipal"?
    spoilt-code
      откройте исходный файл, задав столбцу формат «Текстовый», и выгрузите заново
      open the original file with the column as "Text", and export again
    spoilt-code
      откройте исходный файл, задав столбцу формат «Текстовый», и выгрузите заново
      open the original file with the column as "Text", and export again
    spoilt-code
      Excel ставит решётки, где число не помещается в столбец: расширьте его и выгрузите заново
      Excel shows number signs where a column is too narrow: widen it and export again
    spoilt-code
      откройте исходный файл, задав столбцу формат «Текстовый», и выгрузите заново
      open the original file with the column as "Text", and export again
    most-rows-wrong
      причина, скорее всего, одна: в столбце не то, чего ждёт методика
      the cause is most likely one: the column does not hold what the methodology expects
    most-rows-wrong
      причина, скорее всего, одна: здесь другие коды или названия, чем в выгрузке регионов, или не тот столбец
      the cause is most likely one: codes or names that the region export does not have, or another column
    most-rows-wrong
      причина, скорее всего, одна: эти столбцы перепутаны
      the cause is most likely one: these columns are exchanged
    most-rows-wrong
      причина, скорее всего, одна: столбцы сдвинуты или перепутаны
      the cause is most likely one: columns are shifted or exchanged
    not-a-share
      похоже на проценты: разделите формулу на 100 или объявите столбец type: percent
      it looks like percent: divide the formula by 100, or declare the column as type: percent
    not-a-share
      долей оно быть не может; шкала считает всё, что больше 1, за 1: проверьте формулу и единицы
      it cannot be a share, and the scale takes all that is above 1 for 1: check the formula and the units
    beyond-scale
      все получат за него все баллы: проверьте единицы и границы шкалы
      all of them earn the whole weight: check the units and the edges of the scale
    beyond-scale
      за него никто не получит баллов: проверьте единицы и границы шкалы
      nobody earns points for it: check the units and the edges of the scale
    best-not-positive
      шкала distance_to_best годится для положительных значений; для других есть minmax и goalposts
      the scale distance_to_best is for positive values; for others there are minmax and goalposts
    duplicate-key
      строки различает столбец «Отчётный период» («2024», «2025»): укажите в методике у этой выгрузки where: year == 2025
      the column "Отчётный период" tells the rows apart ("2024", "2025"): give where: year == 2025 in the methodology for this export
    duplicate-key
      строки различает столбец «Отчётный период» («2025», «2024»): объявите его в методике у этой выгрузки, year: {type: integer, headers: ["Отчётный период"]}, и добавьте where: year == 2025
      the column "Отчётный период" tells the rows apart ("2025", "2024"): declare it in the methodology for this export, year: {type: integer, headers: ["Отчётный период"]}, and add where: year == 2025
    duplicate-key
      строки различает столбец «Отчётный период» («I кв.», «II кв.»): оставьте в файле строки одного периода или отберите их условием where в методике
      the column "Отчётный период" tells the rows apart ("I кв.", "II кв."): leave the rows of one period in the file, or choose them by where in the methodology
    unknown-region
      возможно, имелось в виду «Тюменская область»
      did you mean "Тюменская область"?
    ambiguous-region
      укажите код региона
      give the region's code
    missing-measure
      формула sum(marks) / sum(answers) делит на ноль: sum(answers) равно 0
      the formula sum(marks) / sum(answers) divides by zero: sum(answers) is 0
    missing-measure
      ячейка regions.answers пуста, а она нужна формуле sum(marks) / regions.answers
      the cell regions.answers is empty, and the formula sum(marks) / regions.answers needs it
    missing-measure
      для max(organizations.days) нет ни одного значения, а формула: max(organizations.days) / 30
      there are no values for max(organizations.days), and the formula is max(organizations.days) / 30
    name-not-of-code
      возможно, имелось в виду «Тульская область»
      did you mean "Тульская область"?
    zeros-lost
      нули убирает Excel: чтобы они остались, столбец открывают как текст
      Excel takes the zeros away: opened as text, the column keeps them
    lone-district
      возможно, имелось в виду «Южный»
      did you mean "Южный"?
    lone-district
      возможно, имелось в виду «Южный»
      did you mean "Южный"?
    unknown-key
      возможно, имелось в виду «weight»
      did you mean "weight"?
    unknown-key
      «round» указывают внутри ranking
      "round" belongs under ranking
    unknown-key
      «note» указывают на верхнем уровне методики или внутри zones
      "note" belongs at the top level of the methodology or under zones
    unknown-word
      возможно, имелось в виду «dense»
      did you mean "dense"?
    unknown-id
      возможно, имелось в виду «votings»
      did you mean "votings"?
    unused-column
      если для расчёта он не нужен, добавьте к нему carried: true (значения тогда не проверяются)
      if nothing is calculated from it, add carried: true to it (its values are then not checked)
    used-carried-column
      уберите carried
      remove carried
    used-carried-column
      уберите private
      remove private
    formula-unknown-name
      возможно, имелось в виду «polls»
      did you mean "polls"?
    formula-unknown-name
      если такой столбец в файле есть, объявите его в columns выгрузки: year: {type: …, headers: ["…"]}; тип подскажет pos-rating map ФАЙЛ
      if the file has such a column, declare it in columns of the export: year: {type: …, headers: ["…"]}; pos-rating map FILE proposes the type"
  `);
});

test("a comma in a number of a methodology leaves its digits as a key", () => {
  const split = problem(
    "unknown-key",
    { in: "methodology", file: "m.yaml" },
    { key: "95", suggestion: undefined, under: [] },
  );
  expect(hint(split, "ru")).toBe("в методике дробь пишут через точку: 0.95");
  expect(hint(split, "en")).toBe("in a methodology the decimal mark is a point: 0.95");
});
