/** Writes a report in the form of `--format`, to `--output` or standard output. */
import type { Document } from '../report/document/document.js';
import { toHtml } from '../report/document/to-html.js';
import { toMarkdown } from '../report/document/to-markdown.js';
import { toText } from '../report/document/to-text.js';
import { escapeJson } from '../text/escape.js';
import type { Language } from '../text/localized.js';
import { type Invocation, textOption } from './command.js';
import { openOutput } from './open-output.js';

export interface Report {
  readonly json: () => unknown;
  readonly document: (language: Language) => Document;
}

/** Reports are for readers, so that they are in the reader's language also in a file. */
export async function writeReport(invocation: Invocation, report: Report): Promise<void> {
  const output = await openOutput(invocation.host, textOption(invocation.options, 'output') ?? '-');
  try {
    await output.write(printed(invocation, report));
    await output.commit();
  } finally {
    await output.discard();
  }
}

function printed({ options, language }: Invocation, { json, document }: Report): string {
  switch (options['format']) {
    case 'json':
      return `${escapeJson(JSON.stringify(json(), null, 2))}\n`;
    case 'html':
      return toHtml(document(language));
    case 'md':
      return toMarkdown(document(language));
    default:
      return toText(document(language));
  }
}
