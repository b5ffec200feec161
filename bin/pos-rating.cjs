#!/usr/bin/env node
"use strict";

/*
 * Starts the bundle. V8 takes as long to compile it as to run it, so what it compiled when the project
 * was built is kept beside it; V8 itself refuses a cache that another version made, and compiles anew.
 */

const { existsSync, readFileSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const { setFlagsFromString } = require("node:v8");
const { Script } = require("node:vm");

const root = join(__dirname, "..");
const filename = join(root, "dist", "pos-rating.cjs");
// What the command that is run most often needs, and nothing else; and what all the others do.
const cache = join(root, "dist", process.argv.includes("compute") ? "compute.cache" : "others.cache");
const writesCache = process.env.POS_RATING_WRITE_CODE_CACHE === "1";

const source = readFileSync(filename, "latin1");
const cachedData = existsSync(cache) ? readFileSync(cache) : undefined;
const script = new Script(source, { filename, ...(cachedData && { cachedData }) });
// Most runs are over before optimised code pays for itself: there is none until cli/patience.ts finds a run to be
// long, and V8 then waits several times longer than usual before it optimises, WebAssembly too.
// A cache remembers the flags that it was made under, so it is made without them.
const flags = ["--no-opt", "--interrupt-budget=500000", "--wasm-tiering-budget=6000000"];
if (!writesCache) for (const flag of flags) setFlagsFromString(flag);
const bundle = { exports: {} };
script.runInThisContext()(bundle.exports, require, bundle);

if (writesCache) process.once("exit", () => writeFileSync(cache, script.createCachedData()));
bundle.exports.main(root);
