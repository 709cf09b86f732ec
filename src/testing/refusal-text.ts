/** Why an event was refused, in one sentence. */
import { ACCOUNT_MESSAGES } from '../account/all-messages.js';
import type { Refusal } from '../account/outcome.js';
import { createCatalogue } from '../text/catalogue.js';
import type { Localized } from '../text/localized.js';
import { sameText } from '../text/localized.js';
import { formatMessage } from '../text/render.js';

const CATALOGUE = createCatalogue(ACCOUNT_MESSAGES);

export function refusalText({ code, args }: Refusal): Localized {
  const message = CATALOGUE.find(code);
  if (message === undefined) return sameText(code);
  const diagnostic = { code, severity: message.severity, span: null, args, labels: [], suggestion: null };
  return { en: formatMessage(message, diagnostic, 'en'), zh: formatMessage(message, diagnostic, 'zh') };
}
