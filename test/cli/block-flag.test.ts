import { expect, test } from "vitest";
import { blockOf } from "../../src/cli/block-flag.ts";
import { UsageError } from "../../src/cli/usage-error.ts";
import { methodologyOf } from "../build/reviewed.ts";

const methodology = await methodologyOf("sample");

test.each(["voting", "2", "Общественное голосование", "public  VOTING "])(
  "%j names the block of votings",
  (text) => {
    expect(blockOf(text, methodology)).toBe("voting");
  },
);

test.each(["0", "3", "votes", "constructor", ""])("%j names none: the blocks are told", (text) => {
  try {
    blockOf(text, methodology);
    expect.unreachable();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    expect(error.words).toEqual({
      ru: `--block ${text}: такого блока нет; есть messages — Работа с сообщениями и обращениями граждан; voting — Общественное голосование`,
      en: `--block ${text}: there is no such block; there are messages — Citizens' messages; voting — Public voting`,
    });
  }
});
