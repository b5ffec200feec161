"use strict";

/*
 * Stands for `node:child_process` in the bundle. commander imports it to run subcommands that are programs of
 * their own; there are none here, and loading it takes several milliseconds.
 */
module.exports = {};
