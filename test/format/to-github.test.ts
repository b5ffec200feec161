import { expect, test } from "vitest";
import { toGithub } from "../../src/format/to-github.ts";
import { verificationChecks } from "../../src/questions/verify/checks.ts";
import { reproduced, sampleVerification, verificationOf } from "../build/published.ts";

test("a line a row that is not reproduced, and the summary", () => {
  const lines = toGithub(verificationChecks(sampleVerification, "en")).split("\n");
  expect(lines).toHaveLength(9);
  expect(lines[0]).toBe(
    "::error file=q1/published.csv,line=3,title=Республика Коми::Row 3, Республика Коми: place 3 in the table, 2 computed; place within the district 2 in the table, 1 computed; points 81 in the table, 80 computed; maximum points 670 in the table, 100 computed.",
  );
  expect(lines.at(-2)).toMatch(/^::notice file=q1\/published.csv::Rows reproduced: 2 of 9\. /);
  expect(lines.at(-1)).toBe("");
});

test("where all is reproduced there is no error", () => {
  expect(toGithub(verificationChecks(reproduced, "ru"))).toMatch(/^::notice file=[^\n]*\n$/);
});

test("nothing in a name moves a terminal or turns its text around", () => {
  const text = toGithub(
    verificationChecks(verificationOf([{ region: "\u001b[31m\u009b\u202eя", place: "1" }]), "en"),
  );
  expect(text).not.toMatch(/[\u001b\u009b\u202e]/);
  expect(text).toContain("title=␛[31m\\u009b\\u202eя::");
});

test("nothing in a name or a path ends the command early", () => {
  const name = "a:b,c%\r\n::set-output name=x::y";
  const text = toGithub(
    verificationChecks(verificationOf([{ region: name, place: "1" }], "d,1/a:b%.csv"), "en"),
  );
  expect(text.split("\n")).toHaveLength(3);
  expect(text).toContain(
    "::error file=d%2C1/a%3Ab%25.csv,line=2,title=a%3Ab%2Cc%25%0D%0A%3A%3Aset-output name=x%3A%3Ay::",
  );
});
