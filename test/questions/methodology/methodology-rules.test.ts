import { describe, expect, test } from "vitest";
import type { IndicatorId } from "../../../src/model/brand.ts";
import { methodologyRules } from "../../../src/questions/methodology/methodology-rules.ts";
import { englishMethodology } from "../../../src/questions/methodology/methodology-words-en.ts";
import { russianMethodology } from "../../../src/questions/methodology/methodology-words-ru.ts";
import { exact } from "../../build/numbers.ts";
import { sampleMethodology, variedMethodology } from "../../build/sample-rating.ts";
import { tiny } from "../../build/tiny.ts";

describe("the rules of the whole", () => {
  test("are told one by one", () => {
    expect(methodologyRules(variedMethodology, "ru", russianMethodology)).toEqual([
      ["Файл", "methodology.yaml"],
      ["Баллы", "не больше 112,5"],
      ["Состав", "3 блока, 6 показателей"],
      ["Порядок", "чем больше баллов, тем выше место"],
      ["Места", "у равных общее место, после них пропуск (1, 2, 2, 4)"],
      ["При равной сумме", "баллы за «Учётные записи» (accounts), затем за «Доля ответов в срок» (on_time)"],
      ["Округление", "сумма баллов до 2 знаков после запятой, половина — к чётному; места — по точной"],
      ["Без места", "77 — город федерального значения"],
      ["Значения нет, если в ячейке", "пусто, «н/д»"],
    ]);
  });

  test("are told where there are none too", () => {
    const exports = { ...sampleMethodology.exports, missingValues: [] };
    const rules = methodologyRules({ ...sampleMethodology, notRated: [], exports }, "ru", russianMethodology);
    expect(rules.slice(-2)).toEqual([
      ["Без места", "нет"],
      ["Значения нет, если в ячейке", "нет"],
    ]);
  });

  test("say where the table of an export stands, and which of its rows count", async () => {
    const methodology = await tiny(
      ["    key: code\n", "    sheet: Регионы\n    header_row: 3-4\n    totals: keep\n    key: code\n"],
      ["    key: id\n", "    totals: [Край в целом]\n    where: active\n    key: id\n"],
    );
    expect(methodologyRules(methodology, "ru", russianMethodology).slice(-2)).toEqual([
      ["Выгрузка регионов", "лист «Регионы»; заголовок в строке 3-4; строки с итогами тоже учитываются"],
      ["Выгрузка организаций", "учитываются строки, где active; итоги называются также «Край в целом»"],
    ]);
    expect(methodologyRules(methodology, "en", englishMethodology).slice(-2)).toEqual([
      ["Export of regions", "sheet “Регионы”; header in row 3-4; rows with totals count, too"],
      ["Export of organizations", "rows count where active; totals are also called “Край в целом”"],
    ]);
  });

  test("call what breaks a tie by its title in the language", () => {
    const [block, ...others] = sampleMethodology.blocks;
    if (block === undefined) throw new Error("no block");
    const methodology = {
      ...sampleMethodology,
      blocks: [{ ...block, titleEn: "Messages of citizens" }, ...others],
      ranking: { ...sampleMethodology.ranking, breakTies: [block.id] },
    };
    const rules = methodologyRules(methodology, "en", englishMethodology).map(([, text]) => text);
    expect(rules.join("\n")).toContain(`Messages of citizens” (${block.id})`);
  });

  test("write the share of a zone as the language does", () => {
    const zones = [{ id: "leader", from: exact("0.855"), title: "Лидер", titleEn: "Leader" }];
    const methodology = { ...sampleMethodology, zones };
    expect(new Map(methodologyRules(methodology, "ru", russianMethodology)).get("Зоны")).toBe(
      "Лидер: от 85,5\u00a0%",
    );
    expect(new Map(methodologyRules(methodology, "en", englishMethodology)).get("Zones")).toBe(
      "Leader: from 85.5%",
    );
  });

  test("never name what the methodology does not have", () => {
    const ranking = { ...sampleMethodology.ranking, breakTies: ["lost" as IndicatorId] };
    expect(() => methodologyRules({ ...sampleMethodology, ranking }, "ru", russianMethodology)).toThrow(
      "lost",
    );
  });
});
