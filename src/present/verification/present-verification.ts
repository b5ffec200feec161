import type { Verification } from "../../model/verification.ts";
import type { Presentation } from "../formats.ts";
import type { Lang } from "../lang.ts";
import { toJson } from "../to-json.ts";
import { toMd } from "../to-md.ts";
import { toTerminal } from "../to-terminal.ts";
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
