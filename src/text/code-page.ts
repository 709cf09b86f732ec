/** The page of one message, as `jifen explain-code` prints it and the documentation holds it. */
import type { MessageDefinition } from './diagnostic.js';
import type { Language } from './localized.js';
import { COLON, SEVERITY_WORDS } from './terms.js';

/** Markdown: code, severity and title as heading, the text with its slots as quotation, then the page. Ends with a line break. */
export function renderCodePage(definition: MessageDefinition, language: Language): string {
  const severity = SEVERITY_WORDS[definition.severity][language];
  const heading = `# ${severity} ${definition.code}${COLON[language]}${definition.title[language]}`;
  return `${heading}\n\n> ${definition.text[language]}\n\n${definition.page[language].trim()}\n`;
}
