import { expect, test } from "vitest";
import { type CellPlace, placeBehind } from "../../src/read/cell-place.ts";

const ends = new Set([44, 10]);

/* A text, and for each of its characters whether quotes are around it: q, or not. */
test.each([
  ["a,b", "..."],
  ['"a,b",c', "qqqq..."],
  ['"a""b"c"', "qqq.qq..".replace("qqq.qq", "qq.qq.")],
  ['a"b,"c', "....qq"],
  ['"a"b"\n"', "qq...." + "q"],
  ['\n"\n"', ".qq."],
])("%j", (text, inside) => {
  let place: CellPlace = "start";
  const places = [...text].map((character) => {
    place = placeBehind(place, character.charCodeAt(0), ends);
    return place === "quoted" ? "q" : ".";
  });
  expect(places.join("")).toBe(inside);
});
