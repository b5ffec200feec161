"use strict";

/*
 * In the bundle this stands for the package string-width, with which cli-table3 measures every cell several
 * times over: one measure of width for all that is printed, and a quick one for plain text.
 */
module.exports = require("./glyphs.ts").textWidth;
