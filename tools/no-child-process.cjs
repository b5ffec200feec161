"use strict";

/*
 * In the bundle this stands for `node:child_process`, and the network that it brings with it: commander
 * starts other programs for commands that are programs of their own, and there is none here.
 */
module.exports = {};
