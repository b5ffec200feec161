import { expect, test } from "vitest";
import * as z from "zod/mini";
import { keyPlaces } from "../../src/methodology/key-places.ts";

const round = z.strictObject({ places: z.string() });
const part = z.strictObject({
  title: z.optional(z.string()),
  round: z.optional(round),
  get parts() {
    return z.optional(z.array(part));
  },
});

test("each key knows what it may stand under, at any depth", () => {
  const schema = z.strictObject({
    title: z.string(),
    columns: z.record(
      z.string(),
      z.union([z.strictObject({ min: z.string() }), z.strictObject({ max: z.string() })]),
    ),
    ranking: round,
    parts: z.array(part),
  });
  expect(Object.fromEntries([...keyPlaces(schema)].map(([key, under]) => [key, [...under].join()]))).toEqual({
    title: ",parts",
    columns: "",
    min: "columns",
    max: "columns",
    ranking: "",
    places: "ranking,round",
    parts: ",parts",
    round: "parts",
  });
});
