import type { Presentation } from "../format/format.ts";
import type { Effects } from "./effects.ts";
import type { AnswerFlags, CommonFlags, Session } from "./session.ts";

/** How an answer is printed, to the file that is named or to standard output. */
export function presentationOf(
  { effects, lang, version }: Pick<Session, "effects" | "lang" | "version">,
  flags: Pick<AnswerFlags, "color" | "output" | "width" | "addBom" | "excel">,
): Presentation {
  const toFile = !toStandardOutput(flags);
  return {
    lang,
    width: flags.width ?? (toFile ? undefined : terminalWidth(effects)),
    color: colorOf(effects, flags, toFile),
    bom: flags.addBom === true,
    excel: flags.excel === true,
    tool: { name: "pos-rating", version },
  };
}

/** The device is not opened by its name: the system refuses that where standard output is a socket. */
export function toStandardOutput({ output }: { readonly output?: string | undefined }): boolean {
  return output === undefined || output === "-" || output === "/dev/stdout";
}

/** In columns: COLUMNS says how wide standard output is, where it is set; else the terminal. */
export function terminalWidth({ env, stdout }: Pick<Effects, "env" | "stdout">): number | undefined {
  const set = env["COLUMNS"] ?? "";
  return /^[1-9]\d{0,4}$/.test(set) ? Number(set) : stdout.width;
}

/** Colour where it is asked for, or where a terminal shows it and nobody objects. */
export function colorOf(
  { env, stdout }: Pick<Effects, "env" | "stdout">,
  { color }: Pick<CommonFlags, "color">,
  toFile: boolean,
): boolean {
  if (color !== "auto") return color === "always";
  if (env["NO_COLOR"] !== undefined && env["NO_COLOR"] !== "") return false;
  if (env["FORCE_COLOR"] !== undefined) return env["FORCE_COLOR"] !== "0" && env["FORCE_COLOR"] !== "false";
  return stdout.isTerminal && !toFile && env["TERM"] !== "dumb";
}
