/** Prints what was found in the texts of a project. */
import { CATALOGUE } from '../api/catalogue.js';
import type { Diagnostic } from '../text/diagnostic.js';
import { REPORTERS } from '../text/reporters/index.js';
import type { SourceFile, Span } from '../text/source.js';
import { coloursOf } from './colours.js';
import type { Invocation } from './command.js';

/** Texts with the folder, relative to the working folder, that their paths start from (`''` or `../mall`). */
export interface TextsAt {
  readonly folder: string;
  readonly sources: readonly SourceFile[];
}

/**
 * On standard output, as `--format` says, where messages are what the command is for; else for people, on standard
 * error. Paths are shown from the working folder, so that a terminal, an editor and GitHub find the files.
 */
export async function printMessages(
  invocation: Invocation,
  diagnostics: readonly Diagnostic[],
  { folder, sources }: TextsAt,
): Promise<void> {
  const { host, language, messageFormat } = invocation;
  const reporter = REPORTERS.get(messageFormat ?? 'pretty');
  if (reporter === undefined) throw new RangeError(`no reporter is called ${messageFormat}`);
  const shown = sources.map(({ path, text }) => ({ path: joinPath(folder, path), text }));
  const text = reporter(
    diagnostics.map((diagnostic) => placeFrom(folder, diagnostic)),
    {
      catalogue: CATALOGUE,
      sources: new Map(shown.map((source) => [source.path, source])),
      language,
      colour: await coloursOf(messageFormat === null ? host.error : host.output),
    },
  );
  if (messageFormat === null) host.warn(text);
  else await host.write(text);
}

/** Only what is in the way; warnings are for `jifen check`. */
export function printErrors(
  invocation: Invocation,
  diagnostics: readonly Diagnostic[],
  texts: TextsAt,
): Promise<void> {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  return printMessages(invocation, errors, texts);
}

function placeFrom(folder: string, diagnostic: Diagnostic): Diagnostic {
  const place = (span: Span): Span => ({ ...span, file: joinPath(folder, span.file) });
  return {
    ...diagnostic,
    span: diagnostic.span === null ? null : place(diagnostic.span),
    labels: diagnostic.labels.map((label) => ({ ...label, span: place(label.span) })),
  };
}

function joinPath(folder: string, path: string): string {
  return folder === '' ? path : `${folder}/${path}`;
}
