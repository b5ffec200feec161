#!/usr/bin/env node
"use strict";

const { existsSync } = require("node:fs");
const { enableCompileCache } = require("node:module");
const { join } = require("node:path");
const { engines } = require("../package.json");

const program = join(__dirname, "../dist/main.cjs");
const [least, own] = [engines.node, process.versions.node].map((text) => text.match(/\d+/g).map(Number));

if (own[0] < least[0] || (own[0] === least[0] && own[1] < least[1])) {
  refuse(
    `нужен Node.js ${least.join(".")} или новее, а здесь ${process.versions.node}`,
    `Node.js ${least.join(".")} or later is needed, this is ${process.versions.node}`,
  );
} else if (!existsSync(program)) {
  refuse("программа не собрана: npm run build в её папке", "it is not built: npm run build in its folder");
} else {
  // Node 22 and later keep compiled code between runs.
  enableCompileCache?.();
  require(program).main(join(__dirname, ".."));
}

/** No language is known yet, so both are used. */
function refuse(ru, en) {
  console.error(`pos-rating: ${ru}\npos-rating: ${en}`);
  process.exitCode = 4;
}
