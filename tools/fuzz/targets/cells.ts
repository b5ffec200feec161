import fc from "fast-check";
import { expect } from "vitest";
import {
  bytesOf,
  damage,
  damaged,
  dialect,
  hostileCell,
  pieces,
  tableOf,
  written,
} from "../../../test/build/csv-bytes.ts";
import { parsed, scanned } from "../../../test/build/cut-tables.ts";
import { target } from "../target.ts";

/** Bytes of an export, however they are cut into chunks, are read as csv-parse reads them. */
export const cells = target(
  "cells",
  fc.tuple(tableOf(hostileCell), written, damage, pieces, dialect),
  async ([text, how, hurts, sizes, said]) => {
    const bytes = damaged(bytesOf(text, how), hurts);
    expect(await scanned(bytes, sizes, said)).toEqual(await parsed(bytes, said));
  },
);
