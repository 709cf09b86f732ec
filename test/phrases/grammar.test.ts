/** Proofs about the grammar that the phrase book makes: it can be read one token ahead, and cut without blanks. */
import { describe, expect, test } from 'vitest';
import { GRAMMAR_SOURCE, PHRASES } from '../../src/phrases/book.js';
import { firstOfKind } from '../../src/syntax/first-words.js';
import { computeTokenSets } from '../../src/syntax/follow-words.js';
import { buildGrammar, type GrammarPhrase, type TrieNode } from '../../src/syntax/grammar.js';
import { buildAutomata } from '../../src/syntax/grammar-automata.js';
import { findGrammarConflicts } from '../../src/syntax/grammar-conflicts.js';
import { findHanNeighbours, findWrongCuts } from '../../src/syntax/han-neighbours.js';
import { createFileParser } from '../../src/syntax/parse-file.js';
import { scan } from '../../src/syntax/scanner.js';
import { findSharedPaths } from '../../src/syntax/shared-paths.js';
import { createVocabulary } from '../../src/syntax/tokens.js';

const GRAMMAR = buildGrammar(GRAMMAR_SOURCE);

/** Points where one token of look-ahead is not enough, each with what settles it. */
const KNOWN: readonly {
  readonly path: string;
  readonly token: RegExp;
  readonly why: string;
}[] = [
  {
    path: '@quantity <number>',
    token: /^(?:[A-Za-z0-9]+|<word>)$/,
    why: 'a word after a number is its unit; where a name follows a quantity (100 元 snack 品类) the unit is written',
  },
  {
    path: '@quantity <number>',
    token: /^积分$/,
    why: 'the parser takes 积分 for a unit unless a number comes after it (积分 2 倍)',
  },
  {
    path: '@values …',
    token: /^, <number>$/,
    why: 'in an example a list of values inside a basket line goes on; nobody describes an item by several prices',
  },
  {
    path: '@row:body | … |',
    token: /^[A-Za-z]+$/,
    why: 'the parser tells a clause after the rows of a table from one more cell',
  },
];

describe('one token of look-ahead', () => {
  test('the parser accepts the grammar', () => {
    expect(() => createFileParser(GRAMMAR, { validate: true })).not.toThrow();
  });

  test.each([
    'points earned in the last 3 month 5 points',
    'points earned in the last 3 day 5 points',
    'spend in the last 3 month 5 CNY',
    'balance between 3 points and 5 points',
  ])('a unit stays one before a number, although it begins clauses elsewhere: %s', (conditions) => {
    const text = `jifen 1\n\ncampaign spring\n  for members with ${conditions}\nend\n`;
    expect(createFileParser(GRAMMAR).parse({ path: 'x.campaign', text }).diagnostics).toEqual([]);
  });

  test('no point is ambiguous but those that are settled', () => {
    const open = findGrammarConflicts(GRAMMAR).flatMap(({ between, path, tokens }) => {
      const unsettled = tokens.filter(
        (token) => !KNOWN.some((known) => known.path === path && known.token.test(token)),
      );
      return unsettled.length === 0 ? [] : [`${between}, ${path}: ${unsettled.join(' ')}`];
    });
    expect(open).toEqual([]);
  });

  test('what is settled is still there', () => {
    const conflicts = findGrammarConflicts(GRAMMAR);
    const gone = KNOWN.filter(
      ({ path, token }) =>
        !conflicts.some(
          (conflict) => conflict.path === path && conflict.tokens.some((one) => token.test(one)),
        ),
    );
    expect(gone).toEqual([]);
  });

  test('phrases that share all words differ in their units', () => {
    expect(findSharedPaths(GRAMMAR)).toEqual([]);
  });

  test('no rule has more choices than chevrotain can count', () => {
    const counts = [...GRAMMAR.kinds].map(([kind, root]) => [kind, choicesOf(root)] as const);
    expect(counts.filter(([, count]) => count > 255)).toEqual([]);
  });

  test('the automata begin as the messages say', () => {
    const automata = buildAutomata(GRAMMAR);
    const sets = computeTokenSets(automata);
    for (const kind of GRAMMAR.kinds.keys()) {
      if (!automata.has(`@kind:${kind}`)) continue;
      expect([...sets.firstOf(`@kind:${kind}`)].sort(), kind).toEqual([...firstOfKind(GRAMMAR, kind)].sort());
    }
  });

  test('every kind of sentence part stands somewhere', () => {
    const automata = buildAutomata(GRAMMAR);
    expect([...GRAMMAR.kinds.keys()].filter((kind) => !automata.has(`@kind:${kind}`))).toEqual([]);
  });
});

/** Choices and options of the rule that is made of a prefix tree. */
function choicesOf(node: TrieNode): number {
  const own = Number(node.edges.length > 1) + Number(node.accepts.length > 0 && node.edges.length > 0);
  return node.edges.reduce((sum, edge) => sum + choicesOf(edge.node), own);
}

describe('the proofs find', () => {
  const findIn = (...phrases: readonly Partial<GrammarPhrase>[]) => {
    const [clause] = GRAMMAR_SOURCE.blocks;
    if (clause === undefined) throw new Error('no block');
    const plain = { kinds: ['clause'], slots: {} };
    const header = { ...plain, id: 'header', kinds: ['header'], patterns: { en: ['begin'], zh: ['开始'] } };
    const own = phrases.map((phrase, index) => ({
      ...plain,
      id: String(index),
      patterns: { en: [], zh: [] },
      ...phrase,
    }));
    return buildGrammar({
      phrases: [header, ...own],
      blocks: [{ id: 'block', headerKind: 'header', clauseKind: 'clause', rows: false }],
    });
  };
  const slot = (shape: 'name' | 'names' | 'quantity') => ({ shape, fits: () => true });

  test('two slots that begin alike', () => {
    const grammar = findIn(
      { patterns: { en: ['go {a}'], zh: [] }, slots: { a: slot('name') } },
      { patterns: { en: ['go {a} on'], zh: [] }, slots: { a: slot('names') } },
    );
    expect(findGrammarConflicts(grammar)).toEqual([
      { between: 'branches', path: 'clause: go', tokens: ['<name>', '<text>'] },
    ]);
  });

  test('an optional part that begins like the next clause', () => {
    const grammar = findIn(
      { patterns: { en: ['go [home]'], zh: [] } },
      { patterns: { en: ['home'], zh: [] } },
    );
    expect(findGrammarConflicts(grammar)).toEqual([{ between: 'end', path: 'clause: go', tokens: ['home'] }]);
  });

  test('an optional name where the next clause begins with a word', () => {
    const grammar = findIn(
      { patterns: { en: ['go [{a}]'], zh: [] }, slots: { a: slot('name') } },
      { patterns: { en: ['home'], zh: [] } },
    );
    expect(findGrammarConflicts(grammar).map(({ tokens }) => tokens)).toEqual([['go', 'home']]);
  });

  test('two phrases that nothing tells apart', () => {
    const patterns = { en: ['go {a}'], zh: [] };
    const grammar = findIn(
      { patterns, slots: { a: slot('quantity') } },
      { patterns, slots: { a: slot('quantity') } },
    );
    expect(findSharedPaths(grammar)).toEqual([{ kind: 'clause', phrases: ['0', '1'] }]);
  });

  test('Chinese words that run together', () => {
    const grammar = findIn(
      { patterns: { en: [], zh: ['标价'] } },
      { patterns: { en: [], zh: ['金额'] } },
      { patterns: { en: [], zh: ['标价金'] } },
    );
    expect(findWrongCuts(grammar)).toEqual([{ words: ['标价', '金额'], longer: '标价金' }]);
  });
});

describe('Chinese without blanks', () => {
  const vocabulary = createVocabulary(GRAMMAR);
  const cut = (text: string): readonly string[] =>
    scan({ path: 'test', text }, vocabulary).tokens.map((token) => token.image);
  const neighbours = findHanNeighbours(GRAMMAR);

  test('no longer word begins like a run of neighbours', () => {
    expect(findWrongCuts(GRAMMAR).map(({ words, longer }) => `${words.join(' ')}: ${longer}`)).toEqual([]);
  });

  test('every pair of neighbours is cut back', () => {
    const wrong = [...neighbours].flatMap(([word, after]) =>
      [...after]
        .filter((next) => cut(word + next).join(' ') !== `${word} ${next}`)
        .map((next) => `${word} ${next}`),
    );
    expect(wrong).toEqual([]);
  });

  test('the pairs are those of real sentences', () => {
    expect(neighbours.get('品类')).toContain('的金额');
    expect(neighbours.get('标签')).toContain('的会员');
    expect(neighbours.get('积分')).toContain('来自规则');
    expect(neighbours.get('倍')).not.toContain('数量');
    expect([...neighbours.values()].reduce((sum, after) => sum + after.size, 0)).toBeGreaterThan(1000);
  });

  test('every Chinese word of a pattern is one word', () => {
    const words = [...GRAMMAR.words].filter((word) => /\p{Script=Han}/u.test(word));
    expect(words.filter((word) => cut(word).length !== 1)).toEqual([]);
  });
});

test('phrases say what they mean in both languages', () => {
  for (const { id, documentation } of PHRASES) {
    for (const text of [documentation.summary, documentation.example]) {
      expect(text.en.length, id).toBeGreaterThan(0);
      expect(text.zh.length, id).toBeGreaterThan(0);
    }
  }
});
