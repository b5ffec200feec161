/** What the libraries say of a text they cannot read, and the same in Russian: the usual cases. */
const sayings: readonly (readonly [RegExp, string])[] = [
  // zlib
  [/^unexpected end of file$/, "он обрывается"],
  [/^incorrect (data|length) check$/, "не сходится контрольная сумма"],
  [/^(incorrect|unknown|invalid) .*/, "в нём неверные данные ($&)"],
  [/^data behind the end of what is packed$/, "после сжатых данных есть что-то ещё"],
  // yaml
  [/^Missing closing (["'])quote/, "не закрыта кавычка $1"],
  [/^Tabs are not allowed as indentation/, "отступ сделан табуляцией, а нужны пробелы"],
  [/^All (mapping|sequence) items must start at the same column/, "отступы соседних строк различаются"],
  [/^Implicit (map )?keys? .*(followed|single line).*/, "после ключа нужно двоеточие и пробел"],
  [
    /^Nested mappings are not allowed in compact mappings/,
    "второе двоеточие в строке: возьмите значение в кавычки",
  ],
  [/^Flow (map|sequence) in .* must be .*/, "скобка не закрыта, или отступ внутри неё мал"],
  [/^Missing , (or : )?between .* items/, "между значениями в скобках нет запятой"],
  [/^Unresolved alias:? (.+)$/, "метка $1 нигде не задана"],
  [/^An alias inside of what it stands for: (.+)$/, "метка $1 стоит внутри того, что сама обозначает"],
  [/^More than (\d+) values$/, "в нём больше $1 значений"],
  [/^Nested too deep$/, "слишком много вложенных частей"],
  [/^Unexpected .+ (at node end|in YAML stream|on same line with key).*/, "лишний текст рядом со значением"],
  [
    /^Plain value cannot start with (?:reserved character )?(\S+).*/,
    "значение начинается с $1: возьмите его в кавычки",
  ],
  [/^Invalid escape sequence (.*)$/, "неизвестная последовательность $1 в кавычках"],
  [/^Sequence item without - indicator/, "элемент списка без дефиса в начале"],
  // jsep
  [/^Expected expression after (.*)$/, "после $1 ничего нет"],
  [/^Expected expression$/, "здесь нужно выражение"],
  [/^missing unaryOp argument/, "после знака ничего нет"],
  [/^Unclosed ([([])$/, "не закрыта скобка $1"],
  [/^Unclosed quote after .*$/, "не закрыта кавычка"],
  [/^Unexpected (period)?\s*$/, "после точки ничего нет"],
  [/^Unexpected (?:token )?"?(.)"?$/, "лишнее: $1"],
  [/^Variable names cannot start with a number.*/, "имя не может начинаться с цифры"],
  [/^Expected comma$/, "здесь нужна запятая"],
  [/^Expected ([^ ]+)$/, "здесь нужно $1"],
];

/** In Russian where it is a usual case, else as it is. */
export function inRussian(saying: string): string {
  const known = sayings.find(([pattern]) => pattern.test(saying));
  return known === undefined ? saying : saying.replace(...known);
}
