/** Parses sentences of the effect and clause folders in small files, and lowers them with a small vocabulary. */
import { GRAMMAR_SOURCE, PHRASE_BY_ID } from '../../src/phrases/book.js';
import type { ClausePart } from '../../src/phrases/kinds.js';
import type { CheckContext, Kind } from '../../src/phrases/phrase.js';
import type { Attribute, Named, NamedSet, Scale, Vocabulary } from '../../src/program/vocabulary.js';
import { buildGrammar } from '../../src/syntax/grammar.js';
import { createFileParser } from '../../src/syntax/parse-file.js';
import type { BlockNode, PhraseNode, SlotNode } from '../../src/syntax/tree.js';
import type { Diagnostic } from '../../src/text/diagnostic.js';
import { type Language, sameText } from '../../src/text/localized.js';
import { loadZone } from '../../src/value/zone-data.js';

const named = (id: string): Named => ({
  id,
  name: sameText(id),
  span: { file: 'jifen.yaml', start: 0, end: 0 },
});
const setOf = <T extends Named>(...members: readonly T[]): NamedSet<T> => ({
  open: false,
  members: new Map(members.map((member) => [member.id, member])),
});
const scaleOf = (...ids: readonly string[]): Scale => ({ steps: ids.map(named), fallback: null });
const measure = (id: string, unit: string | null): [string, Attribute] => [
  id,
  { ...named(id), type: 'number', required: false, min: null, max: null, unit, values: [] },
];

const VOCABULARY: Vocabulary = {
  currency: { code: 'CNY', digits: 2 },
  currencies: new Map(),
  zone: 'Asia/Shanghai',
  points: { digits: 0, name: { en: 'points', zh: '积分' }, valueMinor: null },
  tiers: scaleOf('silver', 'gold'),
  creditBands: scaleOf('A', 'B', 'C'),
  greenGrades: scaleOf('bronze'),
  categories: setOf({ ...named('snack'), parent: null }, { ...named('drink'), parent: null }),
  tags: setOf(named('green-label')),
  memberTags: setOf(),
  brands: setOf(),
  channels: setOf(),
  stores: setOf(),
  scenes: setOf(),
  partners: setOf(),
  paymentMethods: setOf(),
  activities: setOf(),
  calendars: new Map([
    [
      'spring-festival',
      { ...named('spring-festival'), ranges: [{ from: '2027-02-05', through: '2027-02-20' }] },
    ],
  ]),
  memberAttributes: new Map(),
  itemAttributes: new Map([
    measure('litres', 'litres'),
    measure('petrol', 'gallons'),
    measure('diesel', 'gallons'),
    measure('night-count', null),
    [
      'colour',
      { ...named('colour'), type: 'text', required: false, min: null, max: null, unit: null, values: [] },
    ],
  ]),
  purchaseAttributes: new Map(),
  compliance: { profile: 'none', numbers: new Map(), licence: null },
  input: {
    row: 'item',
    money: 'decimal',
    anonymous: 'skip',
    negativeItems: 'reject',
    zeroItems: 'keep',
    purchase: new Map(),
    items: new Map(),
    members: new Map(),
    itemKinds: [],
    currency: null,
    separator: ',',
  },
};

const PARSER = createFileParser(buildGrammar(GRAMMAR_SOURCE), { validate: true });

export function parseBlock(text: string): { block: BlockNode; diagnostics: readonly Diagnostic[] } {
  const { tree, diagnostics } = PARSER.parse({ path: 'test.campaign', text: `jifen 1\n${text}` });
  const [block] = tree.blocks;
  if (block === undefined) throw new Error(`no block in ${text}`);
  return { block, diagnostics };
}

export interface Lowered {
  readonly value: unknown;
  readonly diagnostics: readonly Diagnostic[];
}

export interface TestContext extends CheckContext {
  readonly diagnostics: Diagnostic[];
}

/** A context that remembers what was reported. */
export function testContext(): TestContext {
  const zone = loadZone(VOCABULARY.zone);
  if (zone === undefined) throw new Error('no zone data');
  const diagnostics: Diagnostic[] = [];
  const context: TestContext = {
    vocabulary: VOCABULARY,
    zone,
    diagnostics,
    report: (diagnostic: Diagnostic) => void diagnostics.push(diagnostic),
    lower: <Out>(_kind: Kind<Out>, node: SlotNode) =>
      (node.kind === 'phrase' ? PHRASE_BY_ID.get(node.phrase)?.lowerNode(node, context) : undefined) as
        | Out
        | undefined,
    place: <T extends object>(part: T) => part,
  };
  return context;
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

/** What a clause of a rule means. */
export function meaningOf(clause: string, block: keyof typeof BLOCK_WORDS = 'rule'): ClausePart {
  const { value, diagnostics } = lowerNode(onlyClause(inBlock(block, clause, 'en')));
  if (diagnostics.length > 0) throw new Error(`${clause}: ${JSON.stringify(diagnostics)}`);
  return value as ClausePart;
}
