/** Conditions that are read where there is no purchase. */
import { factDefinition } from '../ruleset/facts.js';
import type { Condition } from '../ruleset/types.js';
import { report } from '../text/diagnostic.js';
import type { Localized } from '../text/localized.js';
import type { Draft } from './draft.js';
import { CHECK_MESSAGES as MESSAGES } from './messages.js';
import { findTest } from './size-limits.js';

/** Reports the first comparison of something that only a purchase or an activity has. */
export function checkWithoutPurchase(condition: Condition, where: Localized, draft: Draft): void {
  const test = findTest(condition, ({ fact }) => !/^(?:member|time)\./.test(fact));
  if (test === undefined) return;
  const { label } = factDefinition(test.fact);
  const fill = (text: string): string =>
    text.replace('{items}', '…').replace('{name}', () => test.params?.name ?? '');
  const what = { en: fill(label.en), zh: fill(label.zh) };
  draft.report(report(MESSAGES.noPurchaseHere, draft.places.get(test) ?? null, { what, where }));
}
