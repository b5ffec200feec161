import type { ExitCode } from "./exit-code.ts";
import type { Session } from "./session.ts";
export async function whatif(_s: Session, _d: string | undefined, _f: unknown): Promise<ExitCode> {
  return 0;
}
