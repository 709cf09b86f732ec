/** The sentences of the folders effects, rule, campaign, targets and table, in both languages. */
import { describe, expect, test } from 'vitest';
import { CAMPAIGN_PHRASES } from '../../src/phrases/campaign/index.js';
import { EFFECT_PHRASES } from '../../src/phrases/effects/index.js';
import type { TableEffect } from '../../src/phrases/kinds.js';
import type { Phrase } from '../../src/phrases/phrase.js';
import { RULE_PHRASES } from '../../src/phrases/rule/index.js';
import { TABLE_PHRASES } from '../../src/phrases/table/index.js';
import { TARGETS } from '../../src/phrases/targets/targets.js';
import type { PhraseNode, SlotNode } from '../../src/syntax/tree.js';
import { LANGUAGES, type Language } from '../../src/text/localized.js';
import { fraction } from '../../src/value/fraction.js';
import { formatText, GRAMMAR } from '../support/syntax.js';
import { meaningOfNode } from '../support/tree-meaning.js';
import { inBlock, lowerNode, meaningOf, onlyClause, parseBlock, testContext } from './effects-support.js';

const FOLDERS: readonly Phrase[] = [
  ...EFFECT_PHRASES,
  ...RULE_PHRASES,
  ...CAMPAIGN_PHRASES,
  ...TARGETS,
  ...TABLE_PHRASES,
];
const CHOICES = [...new Set(FOLDERS.flatMap((phrase) => Object.values(phrase.types)))].flatMap(
  (type) => type.phrases ?? [],
);
const PHRASES = [...new Set([...FOLDERS, ...CHOICES])];

/** Where the phrases of a kind stand: a whole block around the example. */
const FRAMES: Readonly<Record<string, (example: string, language: Language) => string>> = {
  'rule-clause': (example, language) => inBlock('rule', example, language),
  'table-clause': (example, language) => inBlock('table', example, language),
  'campaign-clause': (example, language) => inBlock('campaign', example, language),
  target: (example, language) =>
    inBlock('rule', language === 'en' ? `take 10% off ${example}` : `${example}打 9 折`, language),
  'limit-period': (example, language) =>
    inBlock(
      'rule',
      language === 'en' ? `limit 5 points per member ${example}` : `限每会员${example} 5 积分`,
      language,
    ),
  column: (example, language) => inBlock('table', `| ${example} |`, language),
  'choice-group-way': (example, language) =>
    inBlock('rule', language === 'en' ? `group a, ${example}` : `属 a 组，${example}`, language),
  'choice-budget-period': (example, language) =>
    inBlock(
      'campaign',
      language === 'en'
        ? `budget 5 points ${example}, then pay the rest and close`
        : `预算${example} 5 积分，余额发完即止`,
      language,
    ),
  'choice-budget-end': (example, language) =>
    inBlock(
      'campaign',
      language === 'en' ? `budget 5 points, then ${example}` : `预算 5 积分，${example}`,
      language,
    ),
};

function frame(phrase: Phrase, language: Language): string {
  const kind = phrase.kinds.find((id) => FRAMES[id] !== undefined) ?? '';
  const wrap = FRAMES[kind];
  if (wrap === undefined) throw new Error(`no frame for ${phrase.id} of ${phrase.kinds.join()}`);
  return wrap(phrase.documentation.example[language], language);
}

const saying = (node: SlotNode): unknown => meaningOfNode(node, GRAMMAR);

function phrasesIn(node: SlotNode): string[] {
  if (node.kind === 'list') return node.items.flatMap(phrasesIn);
  if (node.kind === 'row') return node.cells.flatMap(phrasesIn);
  if (node.kind !== 'phrase') return [];
  return [node.phrase, ...Object.values(node.slots).flatMap(phrasesIn)];
}

/** What is compared of two meanings: everything but the places. */
function withoutPlaces(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, part: unknown) =>
      key === 'span' ? undefined : typeof part === 'bigint' ? `${part}n` : part,
    ) ?? 'null',
  );
}

describe.each(PHRASES.map((phrase) => [phrase.id, phrase] as const))('%s', (_id, phrase) => {
  test.each(LANGUAGES)('its example is read in %s', (language) => {
    const { block, diagnostics } = parseBlock(frame(phrase, language));
    expect(diagnostics).toEqual([]);
    expect(block.end).not.toBeNull();
    expect(block.clauses.flatMap(phrasesIn)).toContain(phrase.id);
  });

  test('its examples say the same in both languages', () => {
    const [en, zh] = LANGUAGES.map((language) => parseBlock(frame(phrase, language)).block.clauses);
    expect(zh?.map(saying)).toEqual(en?.map(saying));
  });

  test.each(LANGUAGES)('its example in %s is the translation of the other one', (language) => {
    const other: Language = language === 'en' ? 'zh' : 'en';
    const example = `jifen 1\n\n${frame(phrase, language)}`;
    const translated = formatText(`jifen 1\n\n${frame(phrase, other)}`, language);
    expect(translated).toBe(formatText(example));
    expect(translated).toContain(phrase.documentation.example[language]);
  });

  test('its examples mean the same in both languages', () => {
    const lowered = LANGUAGES.map((language) => {
      const [node] = parseBlock(frame(phrase, language)).block.clauses;
      const clause = node?.kind === 'row' ? node.cells[0] : node;
      if (clause?.kind !== 'phrase') throw new Error('no clause');
      return lowerNode(clause);
    });
    for (const { value, diagnostics } of lowered) {
      expect(diagnostics).toEqual([]);
      expect(value).toBeDefined();
    }
    expect(withoutPlaces(lowered[1]?.value)).toEqual(withoutPlaces(lowered[0]?.value));
  });
});

const give = (points: string, per: object) => ({ kind: 'give', points, per });
const discount = (units: object, each: string, amount: object) => ({
  kind: 'discount',
  units,
  each,
  amount,
  floor: null,
});
const ALL = { kind: 'all' };
const share = (text: string) => ({ kind: 'share', share: text });
const tenth = (units: object, each = 'unit') => discount(units, each, share('1/10'));
const range = (of: string, from: number, to: number | null) => ({ kind: 'range', from, to, of });
const DRINK = { fact: 'item.categories', operator: 'contains', value: 'drink' };
const buyGet = (fields: object) => ({
  kind: 'buy-get',
  buy: 2,
  getItems: null,
  get: 1,
  share: '1',
  repeat: null,
  floor: null,
  ...fields,
});

describe('effects', () => {
  test.each<readonly [en: string, zh: string, effect: object]>([
    ['give 50 points per purchase', '送 50 积分，每单', give('50', { kind: 'purchase' })],
    ['give 5 points per line', '送 5 积分，每行', give('5', { kind: 'line' })],
    ['give 30 points per unit', '送 30 积分，每件', give('30', { kind: 'unit' })],
    [
      'give 1 point per 10 CNY',
      '每 10 元送 1 积分',
      give('1', { kind: 'spend', step: { size: '1000', full: false } }),
    ],
    [
      'give 2.3 points per 0.50 CNY',
      '每 0.50 元送 2.3 积分',
      give('23/10', { kind: 'spend', step: { size: '50', full: false } }),
    ],
    [
      'give 10 points per full 100 CNY',
      '每满 100 元送 10 积分',
      give('10', { kind: 'spend', step: { size: '10000', full: true } }),
    ],
    [
      'give 1 point per 2 litres',
      '每 2 litres 送 1 积分',
      give('1', { kind: 'measure', attribute: 'litres', step: { size: '2', full: false } }),
    ],
    [
      'give 1 point per full 2.5 night-count',
      '每满 2.5 night-count 送 1 积分',
      give('1', { kind: 'measure', attribute: 'night-count', step: { size: '5/2', full: true } }),
    ],
    [
      'give 1 point per 10 gCO2e',
      '每 10 克碳送 1 积分',
      give('1', { kind: 'carbon', step: { size: '10', full: false } }),
    ],
    [
      'give 1 point per full 10 gCO2e',
      '每满 10 克碳送 1 积分',
      give('1', { kind: 'carbon', step: { size: '10', full: true } }),
    ],
    ['multiply points by 1.5', '积分 1.5 倍', { kind: 'multiply', factor: '3/2' }],
    ['take 10% off each unit', '每件打 9 折', tenth(ALL)],
    ['take 15% off each line', '每行打 8.5 折', discount(ALL, 'line', share('3/20'))],
    ['take 100% off the total', '合计打 0 折', discount(ALL, 'order', share('1'))],
    ['take 10% off the cheapest 1 item', '最便宜 1 件打 9 折', tenth({ kind: 'cheapest', count: 1 })],
    ['take 10% off the dearest 2 items', '最贵 2 件打 9 折', tenth({ kind: 'dearest', count: 2 })],
    ['take 10% off one unit in every 2', '逢第 2 件打 9 折', tenth({ kind: 'every', n: 2 })],
    ['take 10% off unit 2 of each line', '每行第 2 件打 9 折', tenth(range('line', 2, 2))],
    ['take 10% off units 2 through 5 of each line', '每行第 2 至 5 件打 9 折', tenth(range('line', 2, 5))],
    ['take 10% off units 2 and after of each line', '每行第 2 件起打 9 折', tenth(range('line', 2, null))],
    [
      'take 10% off unit 3 counted from the dearest',
      '从最贵数第 3 件打 9 折',
      tenth(range('together', 3, 3)),
    ],
    [
      'take 10% off units 2 through 3 counted from the dearest',
      '从最贵数第 2 至 3 件打 9 折',
      tenth(range('together', 2, 3)),
    ],
    [
      'take 10% off units 4 and after counted from the dearest',
      '从最贵数第 4 件起打 9 折',
      tenth(range('together', 4, null)),
    ],
    [
      'take 10% off every unit in complete groups of 3',
      '凑满每组 3 件的每一件打 9 折',
      tenth({ kind: 'complete-groups', size: 3 }),
    ],
    [
      'take 10% off the cheapest 2 items together',
      '最便宜 2 件总共打 9 折',
      tenth({ kind: 'cheapest', count: 2 }, 'order'),
    ],
    ['take 10 CNY off the total', '合计减 10 元', discount(ALL, 'order', { kind: 'money', minor: 1000 })],
    ['take 0.01 CNY off each unit', '每件减 0.01 元', discount(ALL, 'unit', { kind: 'money', minor: 1 })],
    ['take 3 CNY off each line', '每行减 3 元', discount(ALL, 'line', { kind: 'money', minor: 300 })],
    ['sell each unit for 9.90 CNY', '每件特价 9.90 元', discount(ALL, 'unit', { kind: 'price', minor: 990 })],
    [
      'sell the dearest 3 items together for 99 CNY',
      '最贵 3 件总共特价 99 元',
      discount({ kind: 'dearest', count: 3 }, 'order', { kind: 'price', minor: 9900 }),
    ],
    [
      'take 40 CNY off per full 300 CNY',
      '每满 300 元减 40 元',
      discount(ALL, 'order', { kind: 'per-full', stepMinor: 30000, minor: 4000 }),
    ],
    ['buy 2 get 1 free', '买 2 件送 1 件', buyGet({})],
    ['buy 50 get 1000 free', '买 50 送 1000', buyGet({ buy: 50, get: 1000 })],
    ['buy 2 get 1 free at most 3 times', '买 2 件送 1 件，最多 3 次', buyGet({ repeat: 3 })],
    [
      'buy 2 get 1 free from category drink',
      '买 2 件送 1 件，赠品为 drink 品类',
      buyGet({ getItems: DRINK }),
    ],
    [
      'buy 2 get 1 free from category drink at most 3 times',
      '买 2 件送 1 件，最多 3 次，赠品为 drink 品类',
      buyGet({ getItems: DRINK, repeat: 3 }),
    ],
    ['buy 2 get 1 at 50% off', '买 2 件，另 1 件打 5 折', buyGet({ share: '1/2' })],
    [
      'buy 2 get 1 at 50% off from category drink at most 1 time',
      '买 2 件，另 1 件打 5 折，最多 1 次，优惠品为 drink 品类',
      buyGet({ share: '1/2', getItems: DRINK, repeat: 1 }),
    ],
  ])('%s · %s', (en, zh, effect) => {
    expect(meaningOf(en)).toEqual({ part: 'effect', effect });
    expect(meaningOf(zh)).toEqual({ part: 'effect', effect });
  });
});

describe('clauses of rules and campaigns', () => {
  test.each<readonly [en: string, zh: string, block: 'rule' | 'table' | 'campaign', part: object]>([
    [
      'never below 5 CNY per unit',
      '折后每件不低于 5 元',
      'rule',
      { part: 'floor', floor: { kind: 'money', minor: 500 } },
    ],
    [
      'never below 70% of the listed price',
      '折后不低于标价的 70%',
      'table',
      { part: 'floor', floor: { kind: 'share', share: '7/10' } },
    ],
    ['never below the floor price', '折后不低于底价', 'rule', { part: 'floor', floor: { kind: 'item' } }],
    ['in lane order', '属 order 通道', 'rule', { part: 'lane', lane: { text: 'order' } }],
    ['in lane order', '属 order 通道', 'table', { part: 'lane', lane: { text: 'order' } }],
    [
      'overrides rule a, b-2',
      '取代规则 a、b-2',
      'rule',
      { part: 'overrides', rules: [{ text: 'a' }, { text: 'b-2' }] },
    ],
    ['overrides base', '取代基础积分', 'table', { part: 'overrides', rules: [{ text: 'base' }] }],
    [
      'claims 25% more value with 400 points instead of 500 points for 25 CNY',
      '宣称 400 积分代替 500 积分兑换 25 元商品，价值提升 25%',
      'campaign',
      { part: 'claim', percent: fraction(1n, 4n), points: 400n, insteadOf: 500n, worthMinor: 2500n },
    ],
    [
      'claims 150% more value with 200 points instead of 500 points for 25 CNY',
      '宣称 200 积分代替 500 积分兑换 25 元商品，价值提升 150%',
      'campaign',
      { part: 'claim', percent: fraction(3n, 2n), points: 200n, insteadOf: 500n, worthMinor: 2500n },
    ],
  ])('%s · %s (%s)', (en, zh, block, part) => {
    expect(withoutPlaces(meaningOf(en, block))).toEqual(withoutPlaces(part));
    expect(withoutPlaces(meaningOf(zh, block))).toEqual(withoutPlaces(part));
  });
});

describe('tables', () => {
  test.each<readonly [clause: string, cell: string, wants: string, effect: object]>([
    ['multiply points', '1.1', 'factor', { kind: 'multiply', factor: '11/10' }],
    ['积分倍数', '1.1 倍', 'factor', { kind: 'multiply', factor: '11/10' }],
    ['give points per purchase', '50 points', 'points', give('50', { kind: 'purchase' })],
    ['每行商品送积分', '5 积分', 'points', give('5', { kind: 'line' })],
    ['每件送积分', '5 积分', 'points', give('5', { kind: 'unit' })],
    [
      'give points per 10 CNY',
      '0.5 points',
      'points',
      give('1/2', { kind: 'spend', step: { size: '1000', full: false } }),
    ],
    [
      '每满 2 litres 送积分',
      '3 积分',
      'points',
      give('3', { kind: 'measure', attribute: 'litres', step: { size: '2', full: true } }),
    ],
    ['take a share off each unit', '10%', 'share', tenth(ALL)],
    ['每件打折', '9 折', 'share', tenth(ALL)],
    ['每件打折', '10%', 'share', tenth(ALL)],
    ['take money off the total', '10 CNY', 'money', discount(ALL, 'order', { kind: 'money', minor: 1000 })],
    ['合计减价', '10 元', 'money', discount(ALL, 'order', { kind: 'money', minor: 1000 })],
    [
      'take money off per full 300 CNY',
      '40 CNY',
      'money',
      discount(ALL, 'order', { kind: 'per-full', stepMinor: 30000, minor: 4000 }),
    ],
    ['sell each unit at a price', '9.90 CNY', 'price', discount(ALL, 'unit', { kind: 'price', minor: 990 })],
    ['每件特价', '9.90 元', 'price', discount(ALL, 'unit', { kind: 'price', minor: 990 })],
  ])('%s, row %s', (clause, cell, wants, effect) => {
    const { table, value, header } = readTable(clause, cell);
    expect(table.wants).toBe(wants);
    expect(header).toMatchObject({ of: 'value', holds: wants });
    const context = testContext();
    expect(table.makeEffect(value, context)).toEqual(effect);
    expect(context.diagnostics).toEqual([]);
  });

  test.each([
    ['每件打折', '10 元', 'JF1301'],
    ['每件打折', '85 折', 'JF1305'],
    ['take money off each unit', '10%', 'JF1301'],
    ['give points per unit', '5', 'JF1301'],
    ['give points per unit', '0 points', 'JF1305'],
    ['multiply points', '0.9', 'JF1305'],
  ])('%s refuses the cell %s', (clause, cell, code) => {
    const { table, value } = readTable(clause, cell);
    const context = testContext();
    expect(table.makeEffect(value, context)).toBeUndefined();
    expect(context.diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
  });

  test('a group may stand in the sentence of the effect', () => {
    expect(meaningOf('每件打折，属 rates 组，累加', 'table')).toMatchObject({
      group: { id: 'rates', way: 'add' },
    });
    expect(meaningOf('take money off the total', 'table')).toMatchObject({ group: null });
  });
});

const HEADERS: Readonly<Record<string, string>> = {
  factor: 'times',
  points: '积分',
  share: '优惠',
  money: 'money off',
  price: 'price',
};

/** A table of one column and one row. */
function readTable(clause: string, cell: string) {
  const part = meaningOf(clause, 'table');
  if (part.part !== 'table-effect') throw new Error(`${clause} is no effect of a table`);
  const table: TableEffect = part.effect;
  const { block, diagnostics } = parseBlock(`table sample\n| ${HEADERS[table.wants]} |\n| ${cell} |\nend`);
  expect(diagnostics).toEqual([]);
  const [headerNode, valueNode] = block.clauses.flatMap((row) => (row.kind === 'row' ? row.cells : []));
  if (headerNode?.kind !== 'phrase' || valueNode?.kind !== 'phrase') throw new Error('no cells');
  const value = Object.values(valueNode.slots)[0];
  if (value === undefined) throw new Error('the cell is empty');
  return { table, value, header: lowerNode(headerNode).value };
}

describe('what is refused', () => {
  test.each<readonly [clause: string, code: string, suggestion: string | null]>([
    ['give 50 CNY per purchase', 'JF1301', '`50 points`'],
    ['give 50 per unit', 'JF1301', '`50 points`'],
    ['give 0 points per unit', 'JF1305', null],
    ['give 0.5 points per purchase', 'JF1303', null],
    ['give 1 point per 10', 'JF1301', '`10 CNY`'],
    ['give 1 point per 10 items', 'JF1301', '`10 CNY`'],
    ['give 1 point per 0 CNY', 'JF1305', null],
    ['give 1 point per 10 USD', 'JF1302', null],
    ['give 1 point per 0.001 CNY', 'JF1303', null],
    ['give 1 point per 2 liters', 'JF1320', '`litres`'],
    ['give 1 point per 2 colour', 'JF1320', null],
    ['give 1 point per 2 gallons', 'JF1321', null],
    ['take 10 points off each unit', 'JF1301', '`10%`'],
    ['take 0% off each unit', 'JF1305', null],
    ['take 101% off each unit', 'JF1305', null],
    ['take 9 折 off each unit', 'JF1301', '`10%`'],
    ['每件打 10%', 'JF1301', '`9 折`'],
    ['每件打 9', 'JF1301', '`9 折`'],
    ['每件打 10 折', 'JF1305', null],
    ['每件打 85 折', 'JF1305', '`8.5 折`'],
    ['每件减 9 折', 'JF1301', '`9 CNY`'],
    ['take 0 CNY off the total', 'JF1305', null],
    ['take 10% off per full 300 CNY', 'JF1301', '`10 CNY`'],
    ['take 40 CNY off per full 0 CNY', 'JF1305', null],
    ['sell each unit for 9%', 'JF1301', '`9 CNY`'],
    ['take 10% off units 5 through 2 of each line', 'JF1307', null],
    ['take 10% off unit 0 of each line', 'JF1305', null],
    ['take 10% off unit 1.5 of each line', 'JF1303', null],
    ['take 10% off one unit in every 1', 'JF1305', null],
    ['buy 2 points get 1 free', 'JF1301', '`2 items`'],
    ['buy 0 get 1 free', 'JF1305', null],
    ['buy 2 get 1 at 5 CNY off', 'JF1301', '`5%`'],
    ['买 2 件，另 1 件打 50%', 'JF1301', '`5 折`'],
    ['buy 2 get 1 free at most 3 items', 'JF1301', '`3 times`'],
    ['never below 5% per unit', 'JF1301', '`5 CNY`'],
    ['never below 5 CNY of the listed price', 'JF1301', '`5%`'],
    ['limit 5 days per purchase', 'JF1301', '`5 points`'],
    ['limit 5 points per member in any 3 times', 'JF1301', '`3 days`'],
  ])('%s: %s', (clause, code, suggestion) => {
    const { value, diagnostics } = lowerNode(onlyClause(inBlock('rule', clause, 'en')));
    expect(value).toBeUndefined();
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
    const text = diagnostics[0]?.suggestion?.en ?? null;
    if (suggestion === null) expect(text).toBeNull();
    else expect(text).toContain(suggestion);
  });

  test.each([
    ['claims 20 more value with 400 points instead of 500 points for 25 CNY', 'JF1301'],
    ['claims 20% more value with 0 points instead of 500 points for 25 CNY', 'JF1305'],
    ['claims 20% more value with 400 points instead of 500 CNY for 25 CNY', 'JF1301'],
    ['budget 0 points, then pay the rest and close', 'JF1305'],
    ['runs 2027-02-20 through 2027-02-01', 'JF1307'],
  ])('%s: %s', (clause, code) => {
    const { diagnostics } = lowerNode(onlyClause(inBlock('campaign', clause, 'en')));
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
  });
});

describe('how values are printed', () => {
  test.each([
    ['take a share off each unit', 'off', '10%', '每件打折', '优惠', '9 折'],
    ['multiply points', 'times', '1.5', '积分倍数', '倍数', '1.5'],
    ['sell each unit at a price', 'price', '9.90 CNY', '每件特价', '特价', '9.90 元'],
  ])('a row of %s', (en, enColumn, enCell, zh, zhColumn, zhCell) => {
    const english = formatText(tableText('table sample', en, enColumn, enCell, 'end'));
    const chinese = formatText(tableText('规则表 sample', zh, zhColumn, zhCell, '结束'));
    expect(formatText(english ?? '', 'zh')).toBe(chinese);
    expect(formatText(chinese ?? '', 'en')).toBe(english);
    expect(english).toContain(`| ${enCell} `);
    expect(chinese).toContain(`| ${zhCell} `);
  });

  test.each<readonly [clause: string, slot: string, en: string | null, zh: string | null]>([
    ['take 10% off each unit', 'share', '10%', '9 折'],
    ['每件打 8.5 折', 'share', '15%', '8.5 折'],
    ['每件打 10%', 'share', null, null],
    ['每件打 85 折', 'share', null, null],
    ['buy 2 items get 1 free', 'buy', '2', '2 件'],
    ['buy 2 points get 1 free', 'buy', null, null],
    ['multiply points by 1.5', 'factor', '1.5', '1.5 倍'],
    ['multiply points by 2 points', 'factor', null, null],
  ])('%s', (clause, slot, en, zh) => {
    const node = onlyClause(inBlock('rule', clause, 'en'));
    expect(printSlot(node, slot, 'en')).toBe(en);
    expect(printSlot(node, slot, 'zh')).toBe(zh);
  });

  test.each([
    ['the cheapest 1', '1 item', '1 件'],
    ['the cheapest 2 items', '2 items', '2 件'],
    ['one unit in every 2', '2', '2 件'],
  ])('%s', (target, en, zh) => {
    const node = onlyClause(inBlock('rule', `take 10% off ${target}`, 'en')).slots['target'];
    if (node?.kind !== 'phrase') throw new Error('no target');
    expect(printSlot(node, 'n', 'en')).toBe(en);
    expect(printSlot(node, 'n', 'zh')).toBe(zh);
  });
});

function tableText(header: string, clause: string, column: string, cell: string, end: string): string {
  const tier = end === 'end' ? 'tier' : '会员等级';
  return `jifen 1\n${header}\n${clause}\n| ${tier} | ${column} |\n| gold | ${cell} |\n${end}\n`;
}

function printSlot(node: PhraseNode, slot: string, language: Language): string | null | undefined {
  const value = node.slots[slot];
  if (value === undefined) throw new Error(`no slot ${slot}`);
  const type = PHRASES.find((phrase) => phrase.id === node.phrase)?.types[slot];
  return type?.print?.(value, language, node.language);
}
