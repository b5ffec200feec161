#!/usr/bin/env node
"use strict";

/*
 * Starts the bundle. V8 takes as long to compile it as to run it, so what it compiled when the project
 * was built is kept beside it; V8 itself refuses a cache that another version made, and compiles anew.
 */

const { existsSync, readFileSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const { Script } = require("node:vm");

const root = join(__dirname, "..");
const filename = join(root, "dist", "pos-rating.cjs");
const cache = join(root, "dist", "pos-rating.cache");

const source = `(function (exports, require, module) {${readFileSync(filename, "latin1")}\n})`;
const cachedData = existsSync(cache) ? readFileSync(cache) : undefined;
const script = new Script(source, { filename, ...(cachedData && { cachedData }) });
const bundle = { exports: {} };
script.runInThisContext()(bundle.exports, require, bundle);

bundle.exports.main(root).finally(() => {
  if (process.env.POS_RATING_WRITE_CODE_CACHE) writeFileSync(cache, script.createCachedData());
});
