/** Exit codes of every command; documented in docs/reference/commands.md. The higher ones follow sysexits.h. */
export const EXIT = {
  ok: 0,
  /** Errors in campaigns, failed examples, unformatted files, or rejects under `--strict`. */
  problems: 1,
  usage: 2,
  /** Input missing or not usable. */
  noInput: 66,
  /** A defect in Jifen itself. */
  internal: 70,
  /** Output could not be written. */
  output: 74,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
