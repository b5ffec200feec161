import fc from "fast-check";
import { expect, test } from "vitest";
import { columnId } from "../../../src/questions/map/column-id.ts";

test.each([
  ["Поступило, всего", "postupilo_vsego"],
  ["№ п/п", "p_p"],
  ["Доля (в %)", "dolia_v"],
  ["Messages received", "messages_received"],
  ["2025", "column_4"],
  ["", "column_4"],
  ["Щёлково и Объезд", "shchelkovo_i_obezd"],
  ["Количество подведомственных организаций, подключённых к платформе", "kolichestvo_podvedomstvennykh"],
])("%s: %s", (heading, id) => {
  expect(columnId(heading, 3, new Set())).toBe(id);
});

test("an id that is taken gets a number", () => {
  expect(columnId("Всего", 0, new Set(["vsego", "vsego_2"]))).toBe("vsego_3");
});

test("any heading makes an id that formulas can use", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.nat(50), (heading, index) => {
      expect(columnId(heading, index, new Set())).toMatch(/^[a-z][a-z0-9_]{0,40}$/);
    }),
  );
});
