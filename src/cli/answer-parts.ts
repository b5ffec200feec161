import type { Part } from "../format/answer.ts";

/* What answers are made of: for people and for programs; and rows, or checks, for programs that read no more. */

export const sheets: readonly Part[] = ["sheets", "json"];
export const records: readonly Part[] = [...sheets, "records"];
export const checks: readonly Part[] = [...sheets, "checks"];
