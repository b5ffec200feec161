import { type Lang, langs } from "../words/lang.ts";

/**
 * The language, before the command line is parsed, because its help is in it too: `--lang`, then
 * POS_RATING_LANG, then Russian. The machine's locale has no say: the same command prints the same bytes.
 */
export function languageOf(args: readonly string[], env: Environment): Lang {
  return askedLanguage(args, env) ?? "ru";
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The language that is asked for; undefined where none is. */
export function askedLanguage(args: readonly string[], env: Environment): Lang | undefined {
  const flag = args.findLastIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const written = args[flag]?.startsWith("--lang=") ? args[flag].slice("--lang=".length) : args[flag + 1];
  return (
    langs.find((lang) => lang === (flag < 0 ? undefined : written)) ??
    langs.find((lang) => lang === env["POS_RATING_LANG"])
  );
}
