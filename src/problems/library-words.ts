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
  [/^Flow (map|sequence) .*must .*/, "скобка не закрыта, или отступ внутри неё мал"],
  [
    /^Block collections are not allowed within flow collections.*/,
    "скобка не закрыта, или внутри неё начат список по строкам",
  ],
  [/^A block sequence may not be used as an implicit map key.*/, "список не может быть ключом"],
  [/^The : indicator must be at most 1024 .*/, "ключ слишком длинный: похоже, не закрыта кавычка или скобка"],
  [/^Missing space after : .*/, "после двоеточия нужен пробел"],
  [/^Comments must be separated .*/, "перед # нужен пробел"],
  [/^Missing newline after .*/, "после метки или типа нужна новая строка"],
  [/^(?:Alias|Anchor) cannot be an empty string/, "после * или & нет имени: возьмите значение в кавычки"],
  [/^(?:Alias|Anchor) ending in : is ambiguous/, "имя метки кончается двоеточием"],
  [
    /^(?:Anchors and tags must be after|Tags and anchors must be separated|A node can have at most one|An alias node must not) .*/,
    "метка или тип (*, & или !) не на месте: возьмите значение в кавычки",
  ],
  [
    /^(?:Unresolved tag|Could not resolve tag|Not a valid tag|Verbatim tags|The .* tag has no suffix).*/,
    "тип, который назван после !, неизвестен: возьмите значение в кавычки",
  ],
  [/^Block scalar(?:s| values| lines) .*/, "текст после | и > пишут с отступом"],
  [/^Block scalar header includes extra characters.*/, "после | и > текст начинают с новой строки"],
  [/^Source contains multiple documents.*/, "в нём несколько частей, разделённых ---, а нужна одна"],
  [/^Unexpected , in .*/, "лишняя запятая"],
  [
    /^(?:Missing directives-end|Unknown directive|%|Unsupported YAML version).*/,
    "строка начинается с %: возьмите значение в кавычки",
  ],
  [/^Missing , (or : )?between .* items/, "между значениями в скобках нет запятой"],
  [/^Unresolved alias:? (.+)$/, "метка $1 нигде не задана"],
  [/^An alias inside of what it stands for: (.+)$/, "метка $1 стоит внутри того, что сама обозначает"],
  [/^More than (\d+) values$/, "в нём больше $1 значений"],
  [/^Nested too deep$/, "слишком много вложенных частей"],
  [
    /^(?:Unexpected .+ (?:token|at node end|in YAML stream|in flow .*|on same line with key)|Not a YAML token|Map comment with trailing content|Expected a flow scalar value).*/,
    "лишний текст рядом со значением",
  ],
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
