import type { ExitCode } from "./exit-code.ts";
import type { Session } from "./session.ts";
export async function gap(_s: Session, _r: string, _d: string | undefined, _f: unknown): Promise<ExitCode> {
  return 0;
}
