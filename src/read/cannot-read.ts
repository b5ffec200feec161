import { type Problem, type ProblemData, problem } from "../model/problem.ts";
import { SourceError } from "../model/source.ts";
import { BookError } from "./book/book-error.ts";

const reasons: Readonly<Record<string, ProblemData["cannot-read"]["reason"]>> = {
  ENOENT: "not-found",
  EISDIR: "is-folder",
  ENOTDIR: "not-a-folder",
  EACCES: "no-permission",
  EPERM: "no-permission",
};

/** What the system said while a file was read, as a problem. What it did not say is a bug, and thrown on. */
export function cannotRead(error: unknown, file: string): Problem {
  if (error instanceof SourceError) {
    const { reason, limit = 0 } = error;
    return reason === "changed"
      ? problem("file-changed", { in: "file", file }, {})
      : problem("file-too-large", { in: "file", file }, { limit });
  }
  if (error instanceof BookError) return problem("bad-book", { in: "file", file }, error.data);
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") throw error;
  if (error.code.startsWith("ERR_")) throw error;
  if (error.code.startsWith("Z_"))
    return problem("bad-gzip", { in: "file", file }, { detail: error.message });
  const reason = reasons[error.code] ?? "other";
  return problem("cannot-read", { in: "file", file }, { reason, detail: error.code });
}
