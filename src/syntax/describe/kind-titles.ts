/** What the kinds of sentence part are called. A kind that is not here is called as the slots that take it. */
import type { Localized } from '../../text/localized.js';
import { kindOfShape } from '../grammar.js';
import type { DescribedBook } from './described-book.js';

const TITLES: Readonly<Record<string, Localized>> = {
  condition: { en: 'Conditions', zh: '条件' },
  audience: { en: 'Conditions on the member', zh: '对会员的条件' },
  item: { en: 'Selections of items', zh: '商品范围' },
  test: { en: 'Comparisons', zh: '比较' },
  window: { en: 'Spans of time', zh: '时间范围' },
  target: { en: 'What a discount is for', zh: '优惠对象' },
  'limit-period': { en: 'Periods of limits', zh: '限额周期' },
  column: { en: 'Table columns', zh: '表格列' },
  cell: { en: 'Table cells', zh: '表格单元格' },
  'member-setting': { en: 'Facts about the member of an example', zh: '示例中的会员情况' },
  'returned-line': { en: 'What comes back in an example', zh: '示例中退回的商品' },
  'basket-line': { en: 'What is bought in an example', zh: '示例中购买的商品' },
};

export function titleOfKind(kind: string, book: DescribedBook): Localized {
  return TITLES[kind] ?? labelOfKind(kind, book) ?? { en: kind, zh: kind };
}

function labelOfKind(kind: string, { phrases }: DescribedBook): Localized | undefined {
  const slots = phrases.flatMap((phrase) => Object.values(phrase.types));
  const label = slots.find((slot) => kindOfShape(slot.shape)?.kind === kind)?.label;
  return label === undefined ? undefined : { en: capitalize(withoutArticle(label.en)), zh: label.zh };
}

export function withoutArticle(label: string): string {
  return label.replace(/^(?:an?|the) /, '');
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
