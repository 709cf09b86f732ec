import type { Localized } from '../../text/localized.js';
import type { Cost } from './estimate-cost.js';

/** `at most 34 tests + 12 per item`. */
export function describeCost({ perPurchase, perItem }: Cost): Localized {
  const tests = perPurchase === 1 ? 'test' : 'tests';
  return {
    en: `at most ${perPurchase} ${tests} + ${perItem} per item`,
    zh: `至多 ${perPurchase} 次判断，每件商品另加 ${perItem} 次`,
  };
}
