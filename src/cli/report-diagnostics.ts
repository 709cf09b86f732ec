/** Prints diagnostics in the chosen format. */
import { CATALOGUE } from '../api/catalogue.js';
import type { Diagnostic } from '../text/diagnostic.js';
import { REPORTERS } from '../text/reporters/index.js';
import { type Colours, NO_COLOURS } from '../text/reporters/reporter.js';
import type { SourceFile } from '../text/source.js';
import { type Invocation, textOption } from './command.js';

export async function printDiagnostics(
  invocation: Invocation,
  diagnostics: readonly Diagnostic[],
  sources: readonly SourceFile[],
): Promise<void> {
  const reporter = REPORTERS.get(textOption(invocation.options, 'format') ?? 'pretty');
  if (reporter === undefined) return;
  const text = reporter(diagnostics, {
    catalogue: CATALOGUE,
    sources: new Map(sources.map((source) => [source.path, source])),
    language: invocation.language,
    colour: await coloursOf(invocation),
  });
  await invocation.host.write(text);
}

export async function coloursOf(invocation: Invocation): Promise<Colours> {
  if (!invocation.host.useColour) return NO_COLOURS;
  const { default: picocolors } = await import('picocolors');
  const { bold, red, yellow, blue, dim } = picocolors.createColors(true);
  return { bold, red, yellow, blue, dim };
}
