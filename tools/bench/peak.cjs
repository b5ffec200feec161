/* Preloaded into a measured process: writes its peak memory, in kilobytes, and its seconds of the processor to the file named. */
const { existsSync, readFileSync, writeFileSync } = require("node:fs");

/** What Linux counts from the start of the program: `maxRSS` begins with the memory of the process that started it. */
function peak() {
  const status = "/proc/self/status";
  const counted = existsSync(status) ? /VmHWM:\s*(\d+)/.exec(readFileSync(status, "utf8"))?.[1] : undefined;
  return counted ?? process.resourceUsage().maxRSS;
}

process.on("exit", () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  writeFileSync(process.env.BENCH_PEAK, `${peak()} ${(userCPUTime + systemCPUTime) / 1e6}`);
});
