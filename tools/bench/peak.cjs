/* Preloaded into a measured process: writes its peak memory, in kilobytes, to the file named. */
const { writeFileSync } = require("node:fs");

process.on("exit", () => writeFileSync(process.env.BENCH_PEAK, String(process.resourceUsage().maxRSS)));
