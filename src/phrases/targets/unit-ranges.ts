/** Units by their number: of every line, or of all matching units counted from the dearest. */
import type { DiscountUnits } from '../../ruleset/types.js';
import type { PhraseNode } from '../../syntax/tree.js';
import type { Localized } from '../../text/localized.js';
import { type DiscountTarget, TARGET } from '../kinds.js';
import { type CheckContext, definePhrase, type Phrase } from '../phrase.js';
import { pieces, rangeStart } from '../slots/pieces.js';
import { refuseReversed } from '../slots/reversed-range.js';

type CountedIn = Extract<DiscountUnits, { readonly kind: 'range' }>['of'];

interface Counting {
  readonly id: string;
  readonly of: CountedIn;
  /** What stands behind the numbers in English, and before them in Chinese. */
  readonly words: Localized;
  /** Begins the summaries: `Of every line, …`. */
  readonly whose: Localized;
}

function range(of: CountedIn, from: number, to: number | null): DiscountTarget {
  return { units: { kind: 'range', from, to, of }, each: 'unit' };
}

function closedRange(
  of: CountedIn,
  from: number,
  through: number,
  context: CheckContext,
  node: PhraseNode,
): DiscountTarget | undefined {
  if (from <= through) return range(of, from, through);
  return refuseReversed(String(from), String(through), node.span, context);
}

function unitRanges({ id, of, words, whose }: Counting): readonly Phrase[] {
  return [
    definePhrase(TARGET)({
      id: `target/${id}-unit`,
      en: `unit {n} ${words.en}`,
      zh: `${words.zh} {n}`,
      slots: { n: pieces() },
      documentation: {
        summary: { en: `${whose.en}, the unit with this number.`, zh: `${whose.zh}的第几件。` },
        example: { en: `unit 2 ${words.en}`, zh: `${words.zh} 2 件` },
      },
      lower: ({ n }) => range(of, n, n),
    }),
    definePhrase(TARGET)({
      id: `target/${id}-units`,
      en: `units {from} through {through} ${words.en}`,
      zh: `${words.zh} {from} 至 {through}`,
      slots: { from: rangeStart(), through: pieces() },
      documentation: {
        summary: {
          en: `${whose.en}, the units from the first of these numbers to the last.`,
          zh: `${whose.zh}从第几件到第几件。`,
        },
        example: { en: `units 2 through 5 ${words.en}`, zh: `${words.zh} 2 至 5 件` },
      },
      lower: ({ from, through }, context, node) => closedRange(of, from, through, context, node),
    }),
    definePhrase(TARGET)({
      id: `target/${id}-units-from`,
      en: `units {from} and after ${words.en}`,
      zh: `${words.zh} {from} 起`,
      slots: { from: pieces() },
      documentation: {
        summary: {
          en: `${whose.en}, the unit with this number and all after it.`,
          zh: `${whose.zh}从第几件开始的全部。`,
        },
        example: { en: `units 2 and after ${words.en}`, zh: `${words.zh} 2 件起` },
      },
      lower: ({ from }) => range(of, from, null),
    }),
  ];
}

export const UNIT_RANGES: readonly Phrase[] = [
  ...unitRanges({
    id: 'line',
    of: 'line',
    words: { en: 'of each line', zh: '每行第' },
    whose: { en: 'Of every line', zh: '每一行中' },
  }),
  ...unitRanges({
    id: 'dearest-first',
    of: 'together',
    words: { en: 'counted from the dearest', zh: '从最贵数第' },
    whose: {
      en: 'Of all matching units, counted from the dearest to the cheapest',
      zh: '所有符合的件数按单价从高到低数，其中',
    },
  }),
];
