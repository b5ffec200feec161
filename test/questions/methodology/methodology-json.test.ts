import { expect, test } from "vitest";
import { methodologyJson } from "../../../src/questions/methodology/methodology-json.ts";
import { sampleMethodology, variedMethodology } from "../../build/sample-rating.ts";

const { exports: _, ...written } = methodologyJson(variedMethodology) as Record<string, unknown>;

test("the JSON of a methodology keeps to the contract, keys in their order", () => {
  expect(JSON.stringify(written, undefined, 1)).toMatchInlineSnapshot(`
    "{
     "schema": "pos-rating/methodology/1",
     "id": "varied",
     "title": "Рейтинг по всем правилам",
     "note": "Для проверки: здесь есть всё.",
     "file": "methodology.yaml",
     "sha256": "abababababababababababababababababababababababababababababababab",
     "max_points": "112.5",
     "ranking": {
      "on": "exact",
      "round": {
       "places": 2,
       "mode": "half-even"
      },
      "order": "descending",
      "ties": "competition",
      "break_ties": [
       "accounts",
       "on_time"
      ]
     },
     "not_rated": [
      {
       "region": "77",
       "reason": "город федерального значения"
      }
     ],
     "blocks": [
      {
       "id": "messages",
       "title": "Работа с сообщениями",
       "aggregate": "sum",
       "weight": "92.5",
       "indicators": [
        {
         "id": "on_time",
         "title": "Доля ответов в срок",
         "evidence": "published",
         "weight": "50",
         "formula": "sum(organizations.on_time, kind == \\"municipal\\") / sum(organizations.answers, kind == \\"municipal\\")",
         "scale": {
          "kind": "bands",
          "better": "higher",
          "bands": [
           {
            "from": "0.99",
            "points": "50"
           },
           {
            "from": "0.9",
            "points": "12.5"
           }
          ]
         },
         "missing": "zero"
        },
        {
         "id": "days",
         "title": "Средний срок",
         "evidence": "supported",
         "weight": "12.5",
         "formula": "mean(organizations.answers)",
         "scale": {
          "kind": "bands",
          "better": "lower",
          "bands": [
           {
            "to": "8",
            "points": "12.5"
           }
          ]
         },
         "missing": "zero"
        }
       ],
       "blocks": [
        {
         "id": "accounts",
         "title": "Учётные записи",
         "aggregate": "mean",
         "weight": "30",
         "indicators": [
          {
           "id": "connected",
           "title": "Доля подключённых",
           "evidence": "assumed",
           "weight": "2",
           "formula": "count(organizations, connected) / count(organizations)",
           "scale": {
            "kind": "none"
           },
           "missing": "refuse"
          },
          {
           "id": "roads",
           "title": "Дороги",
           "evidence": null,
           "weight": "1",
           "formula": "regions.roads",
           "scale": {
            "kind": "goalposts",
            "worst": "12.5",
            "best": "0"
           },
           "missing": "exclude"
          }
         ],
         "blocks": []
        }
       ]
      },
      {
       "id": "voting",
       "title": "Голосование",
       "aggregate": "sum",
       "weight": "20",
       "indicators": [
        {
         "id": "polls",
         "title": "Опросы",
         "evidence": "published",
         "weight": "10",
         "formula": "-min(organizations.answers)",
         "scale": {
          "kind": "minmax",
          "better": "higher"
         },
         "missing": "zero"
        },
        {
         "id": "votes",
         "title": "Голоса",
         "evidence": "published",
         "weight": "10",
         "formula": "max(organizations.answers)",
         "scale": {
          "kind": "distance_to_best",
          "better": "lower"
         },
         "missing": "zero"
        }
       ],
       "blocks": []
      }
     ]
    }"
  `);
});

test("what the methodology does not say is null", () => {
  const json = methodologyJson(sampleMethodology);
  expect(json).toMatchObject({ note: null, exports: { organizations: null } });
  expect(JSON.stringify(json)).not.toContain("undefined");
});
