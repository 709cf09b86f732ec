/** Diagnostics as text, in the forms that `jifen check --format` has. */
import type { Diagnostic } from '../text/diagnostic.js';
import type { Language } from '../text/localized.js';
import { REPORTERS } from '../text/reporters/index.js';
import { NO_COLOURS } from '../text/reporters/reporter.js';
import type { SourceFile } from '../text/source.js';
import { CATALOGUE } from './catalogue.js';

export interface PrintOptions {
  /** `plain` unless said otherwise: one line each. */
  readonly format?: 'pretty' | 'plain' | 'json' | 'github';
  /** English unless said otherwise. */
  readonly language?: Language;
  /** The texts that the diagnostics are about; without them there are no lines and columns. */
  readonly sources?: readonly SourceFile[];
}

/** Sorted, each once, safe to print; ends with a line break unless it is empty. Never throws. */
export function printDiagnostics(diagnostics: readonly Diagnostic[], options: PrintOptions = {}): string {
  const { format = 'plain', language = 'en', sources = [] } = options;
  const print = REPORTERS.get(format);
  if (print === undefined) return '';
  return print(diagnostics, {
    catalogue: CATALOGUE,
    sources: new Map(sources.map((source) => [source.path, source])),
    language,
    colour: NO_COLOURS,
  });
}
