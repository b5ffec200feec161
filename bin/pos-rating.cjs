#!/usr/bin/env node
"use strict";

const { enableCompileCache } = require("node:module");
const { join } = require("node:path");

// Node 22 and later keep compiled code between runs.
enableCompileCache?.();
require("../dist/pos-rating.cjs").main(join(__dirname, ".."));
