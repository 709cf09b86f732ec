/** The words of one diagnostic in the reader's language, before any reporter gives them a form. */
import type { Diagnostic, MessageArguments } from '../diagnostic.js';
import type { Language } from '../localized.js';
import { formatMessage } from '../render.js';
import type { Span } from '../source.js';
import { UNKNOWN_MESSAGE } from '../terms.js';
import type { ReportContext } from './reporter.js';

/** Raw texts: they may hold control characters that came from a source or a record. */
export interface Description {
  readonly title: string;
  readonly message: string;
  readonly labels: readonly { readonly span: Span; readonly message: string }[];
  readonly suggestion: string | null;
}

function listArguments(args: MessageArguments, language: Language): string {
  const parts = Object.entries(args).map(
    ([name, value]) => `${name}: ${typeof value === 'string' ? value : value[language]}`,
  );
  return parts.join(', ');
}

/** A code that the catalogue does not hold still says what it carries. */
export function describe(
  diagnostic: Diagnostic,
  context: Pick<ReportContext, 'catalogue' | 'language'>,
): Description {
  const { catalogue, language } = context;
  const definition = catalogue.find(diagnostic.code);
  return {
    title: definition?.title[language] ?? UNKNOWN_MESSAGE[language],
    message:
      definition === undefined
        ? listArguments(diagnostic.args, language)
        : formatMessage(definition, diagnostic, language),
    labels: diagnostic.labels.map((label) => ({ span: label.span, message: label.text[language] })),
    suggestion: diagnostic.suggestion?.[language] ?? null,
  };
}
