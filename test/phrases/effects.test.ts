/** The sentences of the folders effects, rule, campaign, targets and table, in both languages. */
import { describe, expect, test } from 'vitest';
import { CAMPAIGN_PHRASES } from '../../src/phrases/campaign/index.js';
import { EFFECT_PHRASES } from '../../src/phrases/effects/index.js';
import type { Phrase } from '../../src/phrases/phrase.js';
import { RULE_PHRASES } from '../../src/phrases/rule/index.js';
import { TABLE_PHRASES } from '../../src/phrases/table/index.js';
import { TARGETS } from '../../src/phrases/targets/targets.js';
import type { PhraseNode, SlotNode } from '../../src/syntax/tree.js';
import { LANGUAGES, type Language } from '../../src/text/localized.js';
import { formatText, GRAMMAR } from '../support/syntax.js';
import { meaningOfNode } from '../support/tree-meaning.js';
import { inBlock, lowerNode, onlyClause, parseBlock, withoutPlaces } from './effects-support.js';

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
  'bundle-part': (example, language) =>
    inBlock('rule', language === 'en' ? `bundle ${example} for 5 CNY` : `套餐${example}特价 5 元`, language),
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
