import type { Files } from "./effects.ts";
import { UsageError } from "./usage-error.ts";

/** Files that refuse, before anything of it is read, to open as an input what the answer is written to. */
export function keepInputs(files: Files, output: string | undefined): Files {
  if (output === undefined || output === "-") return files;
  return {
    ...files,
    open(path, shown) {
      if (path !== "-" && files.isSame(path, output)) {
        throw new UsageError({
          ru: `--output ${output}: это один из входных файлов (${path}), он был бы затёрт`,
          en: `--output ${output}: this is one of the inputs (${path}) and would be overwritten`,
        });
      }
      return files.open(path, shown);
    },
  };
}
