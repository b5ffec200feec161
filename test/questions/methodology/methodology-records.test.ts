import { expect, test } from "vitest";
import { toTsv } from "../../../src/format/to-tsv.ts";
import { methodologyRecords } from "../../../src/questions/methodology/methodology-records.ts";
import { variedMethodology } from "../../build/sample-rating.ts";

test("an indicator is a record of its block, its formula and its scale", () => {
  expect(toTsv(methodologyRecords(variedMethodology)).replaceAll("\t", " | ").split("\n")).toEqual([
    "block | id | title | weight | evidence | formula | scale | missing",
    'messages | on_time | Доля ответов в срок | 50 | published | sum(organizations.on_time, kind == "municipal") / sum(organizations.answers, kind == "municipal") | bands >=0.99:50 >=0.9:12.5 | zero',
    "messages | days | Средний срок | 12.5 | supported | mean(organizations.answers) | bands <=8:12.5 | zero",
    "accounts | connected | Доля подключённых | 2 | assumed | count(organizations, connected) / count(organizations) | none | refuse",
    "accounts | roads | Дороги | 1 |  | regions.roads | goalposts worst:12.5 best:0 | exclude",
    "voting | polls | Опросы | 10 | published | '-min(organizations.answers) | minmax better:higher | zero",
    "voting | votes | Голоса | 10 | published | max(organizations.answers) | distance_to_best better:lower | zero",
    "",
  ]);
});
