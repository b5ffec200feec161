import { expect, test } from "vitest";
import { digestWords } from "../../../src/questions/compare/digest-words.ts";

const russian = digestWords.ru;
const english = digestWords.en;

/* improved · worsened · stayed · how it is said */
test.each([
  [50, 26, 8, "50 регионов улучшили результат, 26 ухудшили, 8 сохранили"],
  [1, 1, 1, "1 регион улучшил результат, 1 ухудшил, 1 сохранил"],
  [2, 21, 11, "2 региона улучшили результат, 21 ухудшил, 11 сохранили"],
  [21, 2, 31, "21 регион улучшил результат, 2 ухудшили, 31 сохранил"],
  [11, 0, 0, "результат улучшили все регионы (11)"],
  [5, 0, 3, "5 регионов улучшили результат, 3 сохранили, никто не ухудшил"],
  [0, 84, 0, "результат ухудшили все регионы (84)"],
  [0, 0, 84, "результаты регионов (84) не изменились"],
])("%i, %i, %i: %s", (improved, worsened, stayed, said) => {
  expect(russian.tally({ improved, worsened, stayed })).toBe(said);
});

/* improved · worsened · stayed · how it is said */
test.each([
  [50, 26, 8, "50 regions improved, 26 worsened, 8 stayed the same"],
  [1, 0, 0, "1 region improved"],
  [0, 3, 1, "3 regions worsened, 1 stayed the same, none improved"],
  [11, 0, 0, "all 11 regions improved"],
  [0, 84, 0, "all 84 regions worsened"],
  [0, 0, 84, "the results of all regions (84) are unchanged"],
])("%i, %i, %i: %s", (improved, worsened, stayed, said) => {
  expect(english.tally({ improved, worsened, stayed })).toBe(said);
});
