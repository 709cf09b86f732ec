/** Ranges that hold nothing. */
import { report } from '../../text/diagnostic.js';
import type { Span } from '../../text/source.js';
import { PHRASE_MESSAGES as MESSAGES } from '../messages.js';
import type { CheckContext } from '../phrase.js';

/** Suggests the ends the other way round, where that is another range. */
export function refuseReversed(from: string, through: string, span: Span, context: CheckContext): undefined {
  const suggestion =
    from === through
      ? null
      : { en: `did you mean ${through} to ${from}?`, zh: `是否想写 ${through} 至 ${from}？` };
  context.report(report(MESSAGES.reversedRange, span, { from, through }, { suggestion }));
  return undefined;
}
