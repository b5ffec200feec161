import { expect, test } from "vitest";
import { districtName, regionName } from "../../src/words/region-name.ts";

const tula = { code: "71", name: "Тульская обл." };

test("Russian keeps the name of the export, English has its own for what is in Russia", () => {
  expect(regionName(tula, "ru")).toBe("Тульская обл.");
  expect(regionName(tula, "en")).toBe("Tula Region");
  expect(regionName({ code: "71", name: "Utopia" }, "en")).toBe("Utopia");
});

test("so with districts", () => {
  expect(districtName("Центральный", "ru")).toBe("Центральный");
  expect(districtName("Центральный", "en")).toBe("Central");
  expect(districtName("Midwest", "en")).toBe("Midwest");
});
