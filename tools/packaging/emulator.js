import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";

/* qemu and the libraries of arm64, unpacked beside the Nodes: nothing of the system is changed. */

const packages = ["qemu-user-static", "libc6-arm64-cross", "libstdc++6-arm64-cross", "libgcc-s1-arm64-cross"];

/** How a program for arm64 is started; undefined where the system has no apt-get, or no network. */
export function emulator(folder) {
  const unpacked = join(folder, "arm64");
  const program = join(unpacked, "usr/bin/qemu-aarch64-static");
  if (!existsSync(program) && !unpack(folder, unpacked)) return undefined;
  return { program, env: { QEMU_LD_PREFIX: join(unpacked, "usr/aarch64-linux-gnu") } };
}

function unpack(folder, target) {
  const archives = join(folder, "archives");
  mkdirSync(archives, { recursive: true });
  const { status } = spawnSync("apt-get", ["download", "-q", ...packages], { cwd: archives });
  if (status !== 0) return false;
  for (const name of readdirSync(archives)) execFileSync("dpkg", ["-x", join(archives, name), target]);
  return true;
}
