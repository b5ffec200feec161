import { expect, test } from "vitest";
import { changeColumns, pointsChange } from "../../src/model/change-columns.ts";

test("the change of anything is named as that of the points", () => {
  expect(changeColumns("points")).toEqual(pointsChange);
  expect(changeColumns("messages")).toEqual(["messages", "previous_messages", "messages_gained"]);
});
