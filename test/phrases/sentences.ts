/** Parses and lowers conditions, audiences, item selections, comparisons and table columns in small files. */
import { GRAMMAR_SOURCE } from '../../src/phrases/book.js';
import {
  AUDIENCE,
  CELL,
  COLUMN,
  CONDITION,
  type Column,
  type Comparison,
  ITEM,
} from '../../src/phrases/kinds.js';
import type { Phrase, SlotType } from '../../src/phrases/phrase.js';
import { expression, selection } from '../../src/phrases/slots/part.js';
import type { Condition } from '../../src/ruleset/types.js';
import { buildGrammar } from '../../src/syntax/grammar.js';
import { createFileParser } from '../../src/syntax/parse-file.js';
import type { FileNode, PhraseNode, SlotNode } from '../../src/syntax/tree.js';
import type { Diagnostic } from '../../src/text/diagnostic.js';
import { type Language, sameText } from '../../src/text/localized.js';
import { recordingContext } from '../support/check-context.js';

export const GRAMMAR = buildGrammar(GRAMMAR_SOURCE);
const PARSER = createFileParser(GRAMMAR);

/** The words around a sentence part that make it a file. */
type Frame = Readonly<Record<Language, (part: string) => string>>;

const rule = (en: (part: string) => string, zh: (part: string) => string): Frame => ({
  en: (part) => `jifen 1\nrule sample\n${en(part)}\nend`,
  zh: (part) => `jifen 1\n规则 sample\n${zh(part)}\n结束`,
});
const when = (before: string, zhBefore: string): Frame =>
  rule(
    (part) => `when ${before} ${part}`,
    (part) => `当${zhBefore}${part}`,
  );
const table = (column: string, zhColumn: string): Frame => ({
  en: (part) => `jifen 1\ntable sample\n| ${column} | times |\n| ${part} | 2 |\nend`,
  zh: (part) => `jifen 1\n规则表 sample\n| ${zhColumn} | 倍数 |\n| ${part} | 2 |\n结束`,
});

const FRAMES: Readonly<Record<string, Frame>> = {
  condition: when('', ''),
  audience: {
    en: (part) => `jifen 1\ncampaign sample\nfor members with ${part}\nend`,
    zh: (part) => `jifen 1\n活动 sample\n面向${part}的会员\n结束`,
  },
  item: rule(
    (part) => `for ${part}`,
    (part) => `适用于${part}`,
  ),
  window: rule(
    (part) => `when member spend ${part} is at least 1 CNY`,
    (part) => `当会员${part}消费额不低于 1 元`,
  ),
  column: {
    en: (part) => `jifen 1\ntable sample\n| ${part} | times |\n| any | 2 |\nend`,
    zh: (part) => `jifen 1\n规则表 sample\n| ${part} | 倍数 |\n| 不限 | 2 |\n结束`,
  },
  cell: table('member tier', '会员等级'),
  test: when('paid amount is', '实付金额'),
  'choice-weekday': when('weekday is', '星期为'),
  'choice-month': when('month is', '月份为'),
};

/** Comparisons whose examples are not amounts of money. */
const TEST_FRAMES: Readonly<Record<string, Frame>> = {
  'test/exactly': when('number of distinct products is', '不同商品数'),
  'test/one-of': when('member tier is', '会员等级'),
  'test/none-of': when('member tier is', '会员等级'),
  'test/known': when('member tier is', '会员等级'),
  'test/unknown': when('member tier is', '会员等级'),
  'test/before': when('date is', '日期'),
  'test/after': when('date is', '日期'),
  'test/on-or-before': when('date is', '日期'),
  'test/on-or-after': when('date is', '日期'),
  'cell/time-weekday': table('weekday', '星期'),
  'cell/time-month': table('month', '月份'),
};

/** A file that holds the example of a phrase; `undefined` for kinds that are not about conditions or items. */
export function exampleFile(phrase: Phrase, language: Language): string | undefined {
  const kind = phrase.kinds.find((id) => FRAMES[id] !== undefined);
  const frame = TEST_FRAMES[phrase.id] ?? (kind === undefined ? undefined : FRAMES[kind]);
  return frame?.[language](phrase.documentation.example[language]);
}

export function parseFile(text: string): {
  readonly tree: FileNode;
  readonly diagnostics: readonly Diagnostic[];
} {
  return PARSER.parse({ path: 'sample.campaign', text });
}

/** The first node of this phrase in a file. */
export function findPhrase(tree: FileNode, id: string): PhraseNode | undefined {
  const search = (node: SlotNode): PhraseNode | undefined => {
    if (node.kind === 'phrase' && node.phrase === id) return node;
    return firstDefined(childrenOf(node).map(search));
  };
  return firstDefined(tree.blocks.flatMap((block) => [block.header, ...block.clauses].map(search)));
}

function firstDefined<T>(values: readonly (T | undefined)[]): T | undefined {
  return values.find((value) => value !== undefined);
}

function childrenOf(node: SlotNode): readonly SlotNode[] {
  switch (node.kind) {
    case 'phrase':
      return Object.values(node.slots);
    case 'list':
      return node.items;
    case 'operation':
      return node.operands;
    case 'parentheses':
      return [node.inner];
    case 'row':
      return node.cells;
    default:
      return [];
  }
}

/** What a node says, without places and without the words of a language. */
export function meaningOf(node: SlotNode): unknown {
  switch (node.kind) {
    case 'phrase':
      return [
        node.phrase,
        Object.fromEntries(Object.entries(node.slots).map(([name, slot]) => [name, meaningOf(slot)])),
      ];
    case 'operation':
      return [node.operator, ...node.operands.map(meaningOf)];
    case 'quantity':
      return [node.digits, node.unit === null ? null : (node.unit.id ?? node.unit.text)];
    case 'name':
    case 'text':
    case 'date':
    case 'time':
      return [node.kind, node.text];
    default:
      return [node.kind, ...childrenOf(node).map(meaningOf)];
  }
}

export interface Lowered<T> {
  readonly value: T | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

const LABEL = sameText('test');
const WHOLE: Readonly<Record<'condition' | 'audience' | 'item', SlotType<Condition>>> = {
  condition: expression(CONDITION, LABEL),
  audience: expression(AUDIENCE, LABEL),
  item: selection(ITEM, LABEL),
};

/** The meaning of a whole condition, audience or item selection. */
export function lowerPart(
  kind: keyof typeof WHOLE,
  text: string,
  language: Language = 'en',
): Lowered<Condition> {
  const frame = FRAMES[kind];
  if (frame === undefined) throw new Error(`no frame for ${kind}`);
  const { tree, diagnostics } = parseFile(frame[language](text));
  const clause = tree.blocks[0]?.clauses[0];
  const slot = clause?.kind === 'phrase' ? Object.values(clause.slots)[0] : undefined;
  if (diagnostics.length > 0 || slot === undefined) return { value: undefined, diagnostics };
  const context = recordingContext();
  return { value: WHOLE[kind].check(slot, context, language), diagnostics: context.diagnostics };
}

export interface LoweredCell {
  readonly of: Column['of'];
  readonly condition: Condition | undefined;
}

/** The meaning of one cell of a table under a column. */
export function lowerCell(column: string, cell: string, language: Language = 'en'): Lowered<LoweredCell> {
  const { tree, diagnostics } = parseFile(table(column, column)[language](cell));
  const [head, row] = tree.blocks[0]?.clauses ?? [];
  if (diagnostics.length > 0 || head?.kind !== 'row' || row?.kind !== 'row')
    return { value: undefined, diagnostics };
  const context = recordingContext();
  const columnPart = context.lower<Column>(COLUMN, head.cells[0] as SlotNode);
  const cellPart = context.lower<Comparison>(CELL, row.cells[0] as SlotNode);
  const value =
    columnPart === undefined || cellPart === undefined
      ? undefined
      : { of: columnPart.of, condition: columnPart.test?.(cellPart, context) };
  return { value, diagnostics: context.diagnostics };
}
