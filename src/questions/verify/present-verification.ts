import { toJson } from "../../format/to-json.ts";
import { toMd } from "../../format/to-md.ts";
import { toTerminal } from "../../format/to-terminal.ts";
import type { Lang } from "../../words/lang.ts";
import type { Presentation } from "../rating/formats.ts";
import type { Verification } from "./verification.ts";
import type { VerificationFormat } from "./verification-format.ts";
import { verificationGithub } from "./verification-github.ts";
import { verificationJson } from "./verification-json.ts";
import { verificationJunit } from "./verification-junit.ts";
import { verificationTable } from "./verification-table.ts";

/** The whole output, its last line ended. */
export async function presentVerification(
  verification: Verification,
  lang: Lang,
  format: VerificationFormat,
  presentation: Presentation,
): Promise<string> {
  switch (format) {
    case "table":
      return toTerminal(verificationTable(verification, lang), presentation);
    case "json":
      return toJson(verificationJson(verification, presentation.tool));
    case "md":
      return toMd(verificationTable(verification, lang));
    case "github":
      return verificationGithub(verification, lang);
    case "junit":
      return verificationJunit(verification, lang);
  }
}
