import { report } from '../../text/diagnostic.js';
import type { Localized } from '../../text/localized.js';
import type { Span } from '../../text/source.js';
import type { Draft } from '../draft.js';
import { CHECK_MESSAGES as MESSAGES } from '../messages.js';

/** A clause that does not go with the other ones of its offer or cause. */
export function refuseOffer(problem: Localized, span: Span, draft: Draft): void {
  draft.report(report(MESSAGES.offerShape, span, { problem }));
}
