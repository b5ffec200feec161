import type { Lang } from "./lang.ts";
import type { Said } from "./said.ts";
import { visible } from "./visible.ts";

const names: ReadonlyMap<string, Said> = new Map([
  [",", { ru: "запятая", en: "comma" }],
  [";", { ru: "точка с запятой", en: "semicolon" }],
  ["\t", { ru: "табуляция", en: "tab" }],
  ["|", { ru: "вертикальная черта", en: "vertical bar" }],
]);

export function delimiterName(delimiter: string, lang: Lang): string {
  return names.get(delimiter)?.[lang] ?? visible(delimiter);
}
