/** Exit codes of every command; documented in docs/reference/commands.md. The higher ones follow sysexits.h and shells. */
export const EXIT = {
  ok: 0,
  /** Errors in campaigns, failed examples, unformatted files, or what `--strict` does not let pass. */
  problems: 1,
  /** The command line itself is wrong. */
  usage: 2,
  /** Input missing or not usable. */
  noInput: 66,
  /** A defect in Jifen itself. */
  internal: 70,
  /** Output could not be written. */
  output: 74,
  /** Stopped by Ctrl-C (SIGINT). */
  interrupted: 130,
  /** Stopped by SIGTERM. */
  terminated: 143,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
