/** Parses sentences of rules, tables and campaigns in small files, and lowers them. */
import { PHRASE_BY_ID } from '../../src/phrases/book.js';
import type { ClausePart, TableEffect } from '../../src/phrases/kinds.js';
import type { Attribute } from '../../src/program/vocabulary.js';
import type { BlockNode, PhraseNode } from '../../src/syntax/tree.js';
import type { Diagnostic } from '../../src/text/diagnostic.js';
import { type Language, sameText } from '../../src/text/localized.js';
import { type RecordingContext, recordingContext } from '../support/check-context.js';
import { parseText } from '../support/syntax.js';
import { sampleVocabulary } from '../support/vocabulary.js';

function measure(id: string, unit: string | null): readonly [string, Attribute] {
  const span = { file: 'jifen.yaml', start: 0, end: 0 };
  const plain = { type: 'number', required: false, min: null, max: null, values: [] } as const;
  return [id, { ...plain, id, name: sameText(id), span, unit }];
}

const SAMPLE = sampleVocabulary();
/** Two attributes have the unit `gallons`; one has none. */
const VOCABULARY = sampleVocabulary({
  itemAttributes: new Map([
    ...SAMPLE.itemAttributes,
    measure('petrol', 'gallons'),
    measure('diesel', 'gallons'),
    measure('night-count', null),
  ]),
});

export function testContext(): RecordingContext {
  return recordingContext(VOCABULARY);
}

export function parseBlock(text: string): { block: BlockNode; diagnostics: readonly Diagnostic[] } {
  const { tree, diagnostics } = parseText(`jifen 1\n${text}`);
  const [block] = tree.blocks;
  if (block === undefined) throw new Error(`no block in ${text}`);
  return { block, diagnostics };
}

export interface Lowered {
  readonly value: unknown;
  readonly diagnostics: readonly Diagnostic[];
}

export function lowerNode(node: PhraseNode): Lowered {
  const context = testContext();
  const value = PHRASE_BY_ID.get(node.phrase)?.lowerNode(node, context);
  return { value, diagnostics: context.diagnostics };
}

/** The only clause of a block; it must be read without any message. */
export function onlyClause(text: string): PhraseNode {
  const { block, diagnostics } = parseBlock(text);
  if (diagnostics.length > 0) throw new Error(`${text}: ${JSON.stringify(diagnostics)}`);
  const [clause, another] = block.clauses;
  if (clause?.kind !== 'phrase' || another !== undefined) throw new Error(`not one clause: ${text}`);
  return clause;
}

const BLOCK_WORDS: Readonly<Record<'rule' | 'table' | 'campaign', Readonly<Record<Language, string>>>> = {
  rule: { en: 'rule', zh: '规则' },
  table: { en: 'table', zh: '规则表' },
  campaign: { en: 'campaign', zh: '活动' },
};

/** A clause in the block it belongs in. */
export function inBlock(block: keyof typeof BLOCK_WORDS, clause: string, language: Language): string {
  return `${BLOCK_WORDS[block][language]} sample\n${clause}\n${language === 'en' ? 'end' : '结束'}`;
}

/** What a clause means; it must be sound. */
export function meaningOf(clause: string, block: keyof typeof BLOCK_WORDS = 'rule'): ClausePart {
  const { value, diagnostics } = lowerNode(onlyClause(inBlock(block, clause, 'en')));
  if (diagnostics.length > 0) throw new Error(`${clause}: ${JSON.stringify(diagnostics)}`);
  return value as ClausePart;
}

/** What is compared of two meanings: everything but the places. */
export function withoutPlaces(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, part: unknown) =>
      key === 'span' ? undefined : typeof part === 'bigint' ? `${part}n` : part,
    ) ?? 'null',
  );
}

const HEADERS: Readonly<Record<string, string>> = {
  factor: 'times',
  points: '积分',
  share: '优惠',
  money: 'money off',
  price: 'price',
};

/** A table of one column and one row. */
export function readTable(clause: string, cell: string) {
  const part = meaningOf(clause, 'table');
  if (part.part !== 'table-effect') throw new Error(`${clause} is no effect of a table`);
  const table: TableEffect = part.effect;
  const { block, diagnostics } = parseBlock(`table sample\n| ${HEADERS[table.wants]} |\n| ${cell} |\nend`);
  if (diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  const [headerNode, valueNode] = block.clauses.flatMap((row) => (row.kind === 'row' ? row.cells : []));
  if (headerNode?.kind !== 'phrase' || valueNode?.kind !== 'phrase') throw new Error('no cells');
  const value = Object.values(valueNode.slots)[0];
  if (value === undefined) throw new Error('the cell is empty');
  return { table, value, header: lowerNode(headerNode).value };
}
