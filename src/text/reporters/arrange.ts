/** Puts diagnostics in the order in which they are read. */

import { compareText } from '../compare-text.js';
import type { Diagnostic, MessageArguments } from '../diagnostic.js';

function argumentsKey(args: MessageArguments): string {
  const names = Object.keys(args).sort(compareText);
  return JSON.stringify(
    names.map((name) => {
      const value = args[name];
      return typeof value === 'object' ? [name, value.en, value.zh] : [name, value];
    }),
  );
}

function compareSpans(a: Diagnostic, b: Diagnostic): number {
  if (a.span === null || b.span === null) return (a.span === null ? 0 : 1) - (b.span === null ? 0 : 1);
  return compareText(a.span.file, b.span.file) || a.span.start - b.span.start;
}

interface Keyed {
  readonly diagnostic: Diagnostic;
  readonly key: string;
}

function compareKeyed(a: Keyed, b: Keyed): number {
  return (
    compareSpans(a.diagnostic, b.diagnostic) ||
    compareText(a.diagnostic.code, b.diagnostic.code) ||
    (a.diagnostic.span?.end ?? 0) - (b.diagnostic.span?.end ?? 0) ||
    compareText(a.key, b.key)
  );
}

/**
 * Sorts by file path, offset and code, those without a place first; of several with the same code, span and
 * arguments the first given is kept. The order does not depend on the order in which they were found.
 */
export function arrange(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const keyed = diagnostics.map((diagnostic) => ({ diagnostic, key: argumentsKey(diagnostic.args) }));
  const sorted = keyed.sort(compareKeyed);
  return sorted
    .filter((item, index) => index === 0 || compareKeyed(sorted[index - 1] as Keyed, item) !== 0)
    .map((item) => item.diagnostic);
}
