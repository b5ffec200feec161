import { expect, test } from "vitest";
import { sentencesOfFiles } from "../../src/problems/sentences-of-files.ts";
import { saidOf } from "../build/problems.ts";

test("each kind, as it is said in Russian and in English", () => {
  expect(saidOf(Object.keys(sentencesOfFiles))).toMatchInlineSnapshot(`
    "cannot-read
      такого файла или папки нет
      there is no such file or folder
    cannot-read
      это папка, а нужен файл
      this is a folder, and a file is needed
    cannot-read
      это файл, а нужна папка
      this is a file, and a folder is needed
    cannot-read
      нет прав на чтение
      there is no permission to read it
    cannot-read
      не удалось прочитать: EIO
      it could not be read: EIO
    cannot-write
      такой файл или папка уже есть, ничего не изменено
      there is such a file or folder already, and it is left alone
    cannot-write
      папки, где нужно создать файл, нет
      there is no folder to create it in
    cannot-write
      это папка, а нужно имя файла
      this is a folder, and a file name is needed
    cannot-write
      в этом пути на месте папки стоит файл
      there is a file where this path needs a folder
    cannot-write
      нет прав на запись
      there is no permission to write it
    cannot-write
      результат длиннее 512 МБ: возьмите json или csv, --top, --district
      the result is longer than 512 MB: take json or csv, --top, --district
    cannot-write
      не удалось записать: ENOSPC
      it could not be written: ENOSPC
    several-exports
      не понять, какая выгрузка регионов нужна: regions.csv, regions.csv.gz
      there are several exports of regions: regions.csv, regions.csv.gz
    several-exports
      не понять, какая выгрузка организаций нужна: organizations.CSV, organizations.csv
      there are several exports of organisations: organizations.CSV, organizations.csv
    file-changed
      файл изменился, пока его читали: повторите, когда он будет готов
      the file changed while it was read: try again when it is complete
    no-export
      в папке «q3» нет выгрузки регионов
      there is no export of regions in the folder "q3"
    no-export
      в папке «q3» нет выгрузки организаций
      there is no export of organisations in the folder "q3"
    no-export
      в папке «q3» нет выгрузки messages
      there is no export of messages in the folder "q3"
    encoding
      байт 0xCC не читается в кодировке utf-8
      the byte 0xCC cannot be read as utf-8
    encoding
      байт 0x98 не читается в кодировке windows-1251
      the byte 0x98 cannot be read as windows-1251
    unknown-encoding
      кодировка неизвестна: текст не в UTF-8, и ни в одной русской кодировке он не читается наверняка
      the encoding is unknown: the text is no UTF-8, and in no encoding of Russian it surely makes sense
    nul-byte
      нулевой байт: в текстовом файле его не бывает
      a zero byte, which no text file has
    bad-gzip
      сжатый файл повреждён: он обрывается
      the compressed file is damaged: unexpected end of file
    bad-book
      книга повреждена (xl/workbook.xml)
      the book is damaged (xl/workbook.xml)
    bad-book
      книга защищена паролем
      the book is protected by a password
    bad-book
      это книга старого формата Excel (.xls)
      this is a book of an old Excel (.xls)
    bad-book
      это двоичная книга Excel (.xlsb)
      this is a binary Excel book (.xlsb)
    bad-book
      это веб-страница или XML, а не таблица: так выгружают некоторые системы под именем .xls
      this is a web page or XML and no table: some systems export such files as .xls
    bad-book
      это архив, но не книга Excel и не книга OpenDocument
      this is an archive, but no book of Excel or OpenDocument
    bad-book
      распакованная книга слишком велика: так бывает с архивом-ловушкой и с миллионами пустых строк
      the book is too large once unpacked, as archives made to fill a disk are, or millions of empty rows
    unknown-sheet
      листа «Отчёт» в книге нет; есть «Данные», «Примечания»
      the book has no sheet "Отчёт"; it has "Данные", "Примечания"
    several-sheets
      не понять, какой лист нужен: «2024», «2025»
      several sheets may be meant: "2024", "2025"
    several-sheets
      не понять, какой лист нужен: «2024», «2025»
      several sheets may be meant: "2024", "2025"
    file-too-large
      файл больше, чем 64 МБ
      the file is larger than 64 MB
    not-enough-memory
      система не даёт 11 ГБ адресов, которые программа занимает впрок; памяти нужно намного меньше
      the system refuses the 11 GB of addresses that the program reserves; it needs far less memory
    not-enough-memory
      организаций слишком много: на них нужно больше 4 ГБ памяти
      there are too many organisations: they need more than 4 GB of memory
    too-many-digits
      точное значение длиннее 10000 цифр: «mean(organizations.a / organizations.b)»
      the exact value has more than 10000 digits: "mean(organizations.a / organizations.b)"
    table-too-large
      в таблице больше 200000 строк
      the table has more than 200000 rows
    table-too-large
      в таблице больше 16384 столбцов
      the table has more than 16384 columns
    table-too-large
      в таблице больше 10000000 ячеек
      the table has more than 10000000 cells
    json-syntax
      файл не читается как JSON
      the file cannot be read as JSON
    not-a-rating
      это не результат compute: schema — «other/1», а нужна «pos-rating/rating/2»
      this is no result of compute: its schema is "other/1", and "pos-rating/rating/2" is needed
    partial-rating
      в файле только часть рейтинга: регионов 10 из 84
      the file holds a part of the rating: 10 of 84 regions
    outdated-rating
      файл прежней версии: по нему не узнать, какие баллы сравнивали места — у региона «Тула» исключены показатели
      the file is of the former version, which does not say what points the places compare: "Тула" has excluded indicators
    outdated-rating
      файл прежней версии: баллы всех регионов равны, и по нему не узнать, больше или меньше — лучше
      the file is of the former version, which does not say whether more or fewer points are better, and all scores are equal"
  `);
});
