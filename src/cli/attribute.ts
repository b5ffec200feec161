import type { ExitCode } from "./exit-code.ts";
import type { Session } from "./session.ts";
export async function attribute(_s: Session, _r: string, _d: string, _f: unknown): Promise<ExitCode> {
  return 0;
}
