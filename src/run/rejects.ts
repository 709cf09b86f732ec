/** The reject file: one JSON object a line for each record or event that was refused. */
import { ACCOUNT_MESSAGES } from '../account/all-messages.js';
import { MESSAGES } from '../records/messages.js';
import type { Reject } from '../records/record-problem.js';
import { createCatalogue } from '../text/catalogue.js';
import type { Language } from '../text/localized.js';
import { formatMessage } from '../text/render.js';

const CATALOGUE = createCatalogue([MESSAGES, ...ACCOUNT_MESSAGES]);

/** Why a record was refused, as one sentence; raw, escape it before it goes to a terminal. */
export function rejectReason(reject: Pick<Reject, 'code' | 'args'>, language: Language): string {
  const message = CATALOGUE.find(reject.code);
  return message === undefined ? reject.code : formatMessage(message, reject, language);
}

/**
 * One line of the reject file, without its line break: `input`, `line`, `column` and `byteOffset` where known, `id`
 * (or null), `code`, `reason`, and `suggestion` where there is one.
 */
export function rejectToJson(reject: Reject, language: Language): string {
  const { input, line, column, byteOffset, id, code, suggestion } = reject;
  return JSON.stringify({
    input,
    line,
    ...(column === null ? {} : { column }),
    ...(byteOffset === null ? {} : { byteOffset }),
    id,
    code,
    reason: rejectReason(reject, language),
    ...(suggestion === null ? {} : { suggestion: suggestion[language] }),
  });
}
