/* Preloaded into a measured process: writes its peak memory, in kilobytes, and its seconds of the processor to the file named. */
const { writeFileSync } = require("node:fs");

process.on("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeFileSync(process.env.BENCH_PEAK, `${maxRSS} ${(userCPUTime + systemCPUTime) / 1e6}`);
});
