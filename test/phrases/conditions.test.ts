/** The sentences about purchases, items, members and time: their examples, their meaning, their mistakes. */
import { describe, expect, test } from 'vitest';
import { PHRASES } from '../../src/phrases/book.js';
import type { Phrase } from '../../src/phrases/phrase.js';
import { FACTS } from '../../src/ruleset/facts.js';
import type { Condition } from '../../src/ruleset/types.js';
import { LANGUAGES } from '../../src/text/localized.js';
import { recordingContext } from '../support/check-context.js';
import { CONDITION_MEANINGS, ITEM_MEANINGS, MEMBER_MEANINGS } from './condition-meanings.js';
import { exampleFile, findPhrase, lowerCell, lowerPart, meaningOf, parseFile } from './sentences.js';

const EXAMPLES = PHRASES.filter((phrase) => exampleFile(phrase, 'en') !== undefined);
const KINDS = ['condition', 'audience', 'item'] as const;

describe('examples', () => {
  test.each(EXAMPLES.map((phrase) => [phrase.id, phrase] as const))('%s', (id, phrase) => {
    const found = LANGUAGES.map((language) => {
      const text = exampleFile(phrase, language) ?? '';
      const { tree, diagnostics } = parseFile(text);
      expect(diagnostics, text).toEqual([]);
      const node = findPhrase(tree, id);
      if (node === undefined) throw new Error(`${id} is not what this says:\n${text}`);
      if (patternsDiffer(phrase)) expect(node.language, text).toBe(language);
      return node;
    });
    const [en, zh] = found.map(meaningOf);
    expect(zh).toEqual(en);
  });

  test.each(
    EXAMPLES.flatMap((phrase) => {
      const kind = KINDS.find((one) => phrase.kinds.includes(one));
      return kind === undefined ? [] : [[phrase.id, kind, phrase.documentation.example] as const];
    }),
  )('%s means the same in both languages', (_id, kind, example) => {
    const en = lowerPart(kind, example.en, 'en');
    const zh = lowerPart(kind, example.zh, 'zh');
    expect(en.diagnostics).toEqual([]);
    expect(zh.diagnostics).toEqual([]);
    expect(en.value).toBeDefined();
    expect(zh.value).toEqual(en.value);
  });

  test('every fact is read by a sentence', () => {
    const read = new Set<string>();
    for (const phrase of EXAMPLES) {
      const kind = KINDS.find((one) => phrase.kinds.includes(one));
      if (kind !== undefined) collectFacts(lowerPart(kind, phrase.documentation.example.en).value, read);
    }
    expect(Object.keys(FACTS).filter((fact) => !read.has(fact))).toEqual([]);
  });
});

/** Words that are the same in both languages say nothing about the language. */
function patternsDiffer({ patterns }: Phrase): boolean {
  return patterns.en.join() !== patterns.zh.join();
}

function collectFacts(condition: Condition | undefined, into: Set<string>): void {
  if (condition === undefined) return;
  if ('all' in condition) for (const part of condition.all) collectFacts(part, into);
  else if ('any' in condition) for (const part of condition.any) collectFacts(part, into);
  else if ('not' in condition) collectFacts(condition.not, into);
  else {
    into.add(condition.fact);
    collectFacts(condition.params?.items, into);
  }
}

describe('meaning', () => {
  test.each(CONDITION_MEANINGS)('%s', (text, condition) => {
    expect(lowerPart('condition', text)).toEqual({ value: condition, diagnostics: [] });
  });
  test.each(MEMBER_MEANINGS)('for members with %s', (text, condition) => {
    expect(lowerPart('audience', text)).toEqual({ value: condition, diagnostics: [] });
  });
  test.each(ITEM_MEANINGS)('for %s', (text, condition) => {
    expect(lowerPart('item', text)).toEqual({ value: condition, diagnostics: [] });
  });

  test('parts know where they were written', () => {
    const { tree } = parseFile('jifen 1\nrule x\nwhen paid amount is at least 30 CNY\nend');
    const node = findPhrase(tree, 'condition/purchase-paid-amount');
    const context = recordingContext();
    const condition = context.lower({ id: 'condition' }, node ?? emptyList());
    const span = context.places.get(condition as Condition);
    expect(tree.blocks.length > 0 && span?.start).toBe('jifen 1\nrule x\nwhen paid amount is '.length);
  });
});

function emptyList() {
  return { kind: 'list', items: [], span: { file: '', start: 0, end: 0 } } as const;
}

describe('table cells', () => {
  test.each([
    [
      'member tier',
      'at least gold',
      'condition',
      { fact: 'member.tier', operator: 'greaterThanInclusive', value: 2 },
    ],
    [
      'credit band',
      'between C and B',
      'condition',
      {
        all: [
          { fact: 'member.creditBand', operator: 'greaterThanInclusive', value: 1 },
          { fact: 'member.creditBand', operator: 'lessThanInclusive', value: 2 },
        ],
      },
    ],
    [
      'member tag',
      'student, staff',
      'condition',
      {
        any: [
          { fact: 'member.tags', operator: 'contains', value: 'student' },
          { fact: 'member.tags', operator: 'contains', value: 'staff' },
        ],
      },
    ],
    [
      'member tag',
      'not staff',
      'condition',
      { not: { fact: 'member.tags', operator: 'contains', value: 'staff' } },
    ],
    [
      'payment method',
      'card',
      'condition',
      { fact: 'purchase.paymentMethods', operator: 'contains', value: 'card' },
    ],
    [
      'coupon',
      'exactly welcome',
      'condition',
      { fact: 'purchase.coupons', operator: 'contains', value: 'welcome' },
    ],
    ['channel', 'app, web', 'condition', { fact: 'purchase.channel', operator: 'in', value: ['app', 'web'] }],
    ['channel', 'unknown', 'condition', { fact: 'purchase.channel', operator: 'equal', value: '' }],
    ['weekday', 'on Saturday, Sunday', 'condition', { fact: 'time.weekday', operator: 'in', value: [6, 7] }],
    ['month', 'in June', 'condition', { fact: 'time.month', operator: 'equal', value: 6 }],
    [
      'amount of category snack',
      'at least 10 CNY',
      'condition',
      {
        fact: 'items.amount',
        params: { items: { fact: 'item.categories', operator: 'contains', value: 'snack' } },
        operator: 'greaterThanInclusive',
        value: 1000,
      },
    ],
    [
      'member attribute region',
      'urban',
      'condition',
      {
        fact: 'member.attribute',
        params: { name: 'region' },
        operator: 'equal',
        value: 'urban',
      },
    ],
    [
      'category',
      'snack, drink',
      'items',
      {
        any: [
          { fact: 'item.categories', operator: 'contains', value: 'snack' },
          { fact: 'item.categories', operator: 'contains', value: 'drink' },
        ],
      },
    ],
    ['item tag', 'green-label', 'items', { fact: 'item.tags', operator: 'contains', value: 'green-label' }],
    ['brand', 'not acme', 'items', { not: { fact: 'item.brand', operator: 'equal', value: 'acme' } }],
    ['product', '"10045"', 'items', { fact: 'item.sku', operator: 'equal', value: '10045' }],
    [
      'item price',
      'less than 10 CNY',
      'items',
      { fact: 'item.price', operator: 'lessThan', value: 1_000_000_000 },
    ],
    [
      'item attribute organic',
      'true',
      'items',
      {
        fact: 'item.attribute',
        params: { name: 'organic' },
        operator: 'equal',
        value: true,
      },
    ],
    ['paid amount', 'any', 'condition', { all: [] }],
  ] as const)('%s: %s', (column, cell, of, condition) => {
    expect(lowerCell(column, cell)).toEqual({ value: { of, condition }, diagnostics: [] });
  });

  test('a column reads the same in Chinese', () => {
    expect(lowerCell('会员本月消费额', '不低于 1,000 元', 'zh')).toEqual(
      lowerCell('member spend this month', 'at least 1,000 CNY'),
    );
    expect(lowerCell('星期', '逢周六、周日', 'zh')).toEqual(lowerCell('weekday', 'on Saturday, Sunday'));
  });

  test('a weekday needs its word in a cell', () => {
    expect(lowerCell('weekday', 'Saturday').diagnostics.map(({ code }) => code)).toEqual(['JF1301']);
  });
});

describe('mistakes', () => {
  test.each([
    ['paid amount is at least 30', 'JF1301', 'write `30 CNY`'],
    ['paid amount is at least 30 points', 'JF1301', 'write `30 CNY`'],
    ['paid amount is at least 30 USD', 'JF1302', null],
    ['paid amount is at least 0.005 CNY', 'JF1303', null],
    ['paid amount is at least 99,999,999,999,999 CNY', 'JF1304', null],
    ['paid amount is between 50 CNY and 30 CNY', 'JF1307', 'did you mean 30 CNY to 50 CNY?'],
    ['paid amount is gold', 'JF1301', null],
    ['paid amount is known', 'JF1311', null],
    ['member tier is at least golden', 'JF1201', 'did you mean `gold`?'],
    ['member tier is at least 30 CNY', 'JF1301', null],
    ['member balance is at least 500', 'JF1301', 'write `500 points`'],
    ['member age is at least 18 days', 'JF1301', 'write `18 years`'],
    ['member joined at least 90 ago', 'JF1301', 'write `90 days`'],
    ['last purchase is at least 3 times ago', 'JF1301', 'write `3 days`'],
    ['member credit score is at least 720 points', 'JF1301', null],
    ['member birthday is within 7 items', 'JF1301', 'write `7 days`'],
    ['member is tagged studnet', 'JF1201', 'did you mean `student`?'],
    ['member attribute househld is at least 3', 'JF1201', 'did you mean `household`?'],
    ['member attribute region is at least urban', 'JF1308', null],
    ['member attribute region is urbn', 'JF1201', 'did you mean `urban`?'],
    ['member attribute newsletter is maybe', 'JF1301', null],
    ['member attribute newsletter is 1', 'JF1301', null],
    ['member attribute nickname is 7', 'JF1301', 'write `"7"`'],
    ['member attribute registered is gold', 'JF1301', null],
    ['member attribute registered is before 2027-02-30', 'JF1306', 'that month has 28 days'],
    ['purchase attribute distance is at least 3 CNY', 'JF1301', 'write `3 km`'],
    ['member spend in the last 3 is at least 10 CNY', 'JF1301', 'write `3 days`'],
    ['member purchase count this year is at least 10 CNY', 'JF1301', null],
    ['member points earned today is at least 5 times', 'JF1301', 'write `5 points`'],
    ['channel is ap', 'JF1201', 'did you mean `app`?'],
    ['channel is at least app', 'JF1308', null],
    ['currency is EUR', 'JF1201', 'one of `CNY`, `USD`, `JPY`'],
    ['paid with crad', 'JF1201', 'did you mean `card`?'],
    ['share paid with points is at most 50', 'JF1301', 'write `50%`'],
    ['carbon saved is at least 100', 'JF1301', 'write `100 gCO2e`'],
    ['purchase includes at least 0 items of category snack', 'JF1305', null],
    ['purchase includes at least 3 CNY of category snack', 'JF1301', 'write `3 items`'],
    ['purchase includes category snak', 'JF1201', 'did you mean `snack`?'],
    ['quantity of category snack is at least 3 CNY', 'JF1301', 'write `3 items`'],
    ['number of distinct products is at least 2.5', 'JF1303', null],
    ['date is 2027-02-30', 'JF1306', 'that month has 28 days'],
    ['date is at least 30 CNY', 'JF1301', null],
    ['paid amount is before 2027-01-01', 'JF1301', null],
    ['date is in calendar spring-festivl', 'JF1201', 'did you mean `spring-festival`?'],
    ['day of the month is 32', 'JF1305', null],
    ['time is from 10:00 until 10:00', 'JF1307', null],
    ['time is from 10:00 until 24:30', 'JF1306', null],
    [
      'purchase time is from 2027-06-18 10:00 until 2027-06-18 09:00',
      'JF1307',
      'did you mean 2027-06-18 09:00 to 2027-06-18 10:00?',
    ],
    ['this is purchase number 0', 'JF1305', null],
  ])('%s', (text, code, suggestion) => {
    const { value, diagnostics } = lowerPart('condition', text);
    expect(value).toBeUndefined();
    expect(diagnostics.map((diagnostic) => [diagnostic.code, diagnostic.suggestion?.en ?? null])).toEqual([
      [code, suggestion],
    ]);
  });

  test.each([
    ['brand acmee', 'JF1201', 'did you mean `acme`?'],
    ['items tagged green-lable', 'JF1201', 'did you mean `green-label`?'],
    ['items with price at least 10 items', 'JF1301', 'write `10 CNY`'],
    ['items with green grade at least 1', 'JF1301', null],
    ['items with attribute litres at least 30 CNY', 'JF1301', 'write `30 litres`'],
    ['items with attribute litre at least 30 litres', 'JF1201', 'did you mean `litres`?'],
    ['category snack plus category drink except brand acme', 'JF1310', null],
  ])('for %s', (text, code, suggestion) => {
    const { diagnostics } = lowerPart('item', text);
    expect(diagnostics.map((diagnostic) => [diagnostic.code, diagnostic.suggestion?.en ?? null])).toEqual([
      [code, suggestion],
    ]);
  });

  test('a mistake in the items does not hide one in the comparison', () => {
    const { diagnostics } = lowerPart('condition', 'amount of category snak is at least 30');
    expect(diagnostics.map(({ code }) => code)).toEqual(['JF1201', 'JF1301']);
  });
});
