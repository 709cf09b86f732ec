/** What holds for every order of files, blocks and keys, and for every text that calls itself a rule set. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createEvaluator } from '../../src/engine/create-evaluator.js';
import { canonicalJson } from '../../src/ruleset/canonical-json.js';
import { hashContent, hasTrueHash } from '../../src/ruleset/hash.js';
import { readRuleSet } from '../../src/ruleset/read-rule-set.js';
import type { RuleSet } from '../../src/ruleset/types.js';
import { sha256Hex } from '../../src/value/digest.js';
import { compileSources, FILES, sampleRuleSet, sourcesOf } from './sample-rule-set.js';

const SAMPLE = sampleRuleSet();

/** All orders of a list are as likely. */
const shuffled = <T>(list: readonly T[]): fc.Arbitrary<readonly T[]> =>
  fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });

const orders = fc.tuple(...FILES.map(shuffled)).chain(shuffled);

describe('the hash', () => {
  test('is the same for every order of files, blocks and rules', () => {
    fc.assert(
      fc.property(orders, fc.integer({ min: 0, max: 9 }), (files, seed) => {
        const permuted = compileSources(sourcesOf(files, (index) => `${(index * 7 + seed) % 10}-${index}`));
        expect(permuted.hash).toBe(SAMPLE.hash);
        expect(canonicalJson(permuted.content)).toBe(canonicalJson(SAMPLE.content));
      }),
      { numRuns: 20 },
    );
  });

  test('changes with everything that means something', () => {
    const others = [
      { ...SAMPLE.content, program: { ...SAMPLE.content.program, id: 'other' } },
      { ...SAMPLE.content, rules: SAMPLE.content.rules.slice(1) },
      { ...SAMPLE.content, zone: { ...SAMPLE.content.zone, dataVersion: '1999z' } },
    ];
    const hashes = [SAMPLE.content, ...others].map(hashContent);
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(hasTrueHash(SAMPLE)).toBe(true);
  });
});

const jsonValue = fc.jsonValue({ noUnicodeString: false }).map((value) => wholeNumbers(value));

/** Rule sets hold whole numbers only. */
function wholeNumbers(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) && !Object.is(value, -0) ? value : 7;
  if (Array.isArray(value)) return value.map(wholeNumbers);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, wholeNumbers(member)]));
}

/** The same value with the keys of its objects in another order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  );
}

describe('canonical JSON', () => {
  test('does not depend on the order of keys and is read back as it was', () => {
    fc.assert(
      fc.property(jsonValue, (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(reversed(value))).toBe(text);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });

  test('refuses what it cannot write exactly', () => {
    for (const value of [0.5, Number.NaN, 2 ** 53, undefined, () => 1]) {
      expect(() => canonicalJson(value)).toThrow(TypeError);
    }
  });
});

/** Words that the first line of a node has to hold, by the last parts of its pointer. */
function wordsAt(pointer: string, ruleSet: RuleSet): RegExp {
  const [, part, index, ...rest] = pointer.split('/');
  if (rest.length > 0 && /^limits/.test(rest[0] ?? '')) return /^ *limit /;
  if (part === 'limits') return /^ *limit /;
  if (rest[0] === 'budgets') return /^ *budget /;
  if (part === 'rules' && rest.length === 0) {
    const rule = ruleSet.content.rules[Number(index)];
    return rule?.id.includes('/') ? /^ *\|/ : new RegExp(`^rule ${rule?.id} `);
  }
  if (part === 'campaigns' && rest.length === 0)
    return new RegExp(`^campaign ${ruleSet.content.campaigns[Number(index)]?.id} `);
  if (rest[0] === 'runs') return /^ *runs /;
  if (rest[0] === 'during') return /^ *during /;
  if (rest[0] === 'audience') return /^ *for members /;
  if (part === 'base' && rest[0] !== undefined && rest.length === 1) return /^earn /;
  return /^ *(?:when|and|for|buy|exclude|\|)/;
}

describe('the source map', () => {
  test.each([
    ['as written', FILES],
    ['with all files and blocks turned round', FILES.map((blocks) => blocks.toReversed()).toReversed()],
  ])('points at lines that hold what it says: %s', (_name, files) => {
    const sources = sourcesOf(files);
    const ruleSet = compileSources(sources);
    const lines = new Map(sources.campaigns.map(({ path, text }) => [path, text.split('\n')]));
    for (const [pointer, [file, line, column]] of Object.entries(ruleSet.map)) {
      const text = lines.get(file)?.[line - 1] ?? '';
      expect(text, pointer).toMatch(wordsAt(pointer, ruleSet));
      expect(text.slice(column - 1).trim(), pointer).not.toBe('');
    }
  });

  test('knows where every rule, campaign, rate, limit and budget was written', () => {
    const { content, map } = SAMPLE;
    const pointers = [
      ...content.rules.flatMap(({ limits }, index) => [
        `/rules/${index}`,
        ...limits.map((_, place) => `/rules/${index}/limits/${place}`),
      ]),
      ...content.campaigns.flatMap(({ budgets, limits }, index) => [
        `/campaigns/${index}`,
        ...budgets.map((_, place) => `/campaigns/${index}/budgets/${place}`),
        ...limits.map((_, place) => `/campaigns/${index}/limits/${place}`),
      ]),
      ...content.base.rates.map((_, index) => `/base/rates/${index}`),
      ...content.limits.map((_, index) => `/limits/${index}`),
    ];
    expect(pointers.filter((pointer) => map[pointer] === undefined)).toEqual([]);
  });

  test('names the hash of every source', () => {
    const sources = sourcesOf(FILES);
    const expected = [sources.program, ...sources.campaigns].map(({ path, text }) => [path, sha256Hex(text)]);
    expect(Object.fromEntries(expected)).toEqual(SAMPLE.sources);
  });
});

/** Paths to every value of the sample. */
function pathsIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, member]) => pathsIn(member, [...path, key]))];
}

function replaceAt(value: unknown, path: readonly string[], by: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return by;
  if (Array.isArray(value))
    return value.map((one, index) => (`${index}` === key ? replaceAt(one, rest, by) : one));
  const members = value as Readonly<Record<string, unknown>>;
  return { ...members, [key]: replaceAt(members[key], rest, by) };
}

const CONTENT_PATHS = pathsIn(JSON.parse(canonicalJson(SAMPLE.content)));

/** Another value of the sample, or anything at all. */
const replacement = fc.oneof(
  fc
    .constantFrom(...CONTENT_PATHS)
    .map((path) => path.reduce<unknown>((part, key) => (part as never)[key], SAMPLE.content)),
  jsonValue,
  fc.constantFrom('0', '1/0', '-1', '', '__proto__', 0, -1, null, [], {}, { all: [] }, { any: [] }),
);

describe('hostile rule sets', () => {
  test('are refused or can be evaluated, whatever was put where', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CONTENT_PATHS), replacement, (path, by) => {
        const content = replaceAt(JSON.parse(canonicalJson(SAMPLE.content)), path, by);
        const file = { ...SAMPLE, content, hash: sha256Hex(canonicalJson(content)) };
        const { ruleSet, diagnostics } = readRuleSet({ path: 'x.json', text: JSON.stringify(file) });
        if (ruleSet === null) expect(diagnostics.length).toBeGreaterThan(0);
        else expect(() => createEvaluator(ruleSet)).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });

  test('never make the reader throw, whatever was cut or put in', () => {
    const text = canonicalJson(SAMPLE);
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(20), fc.string({ unit: 'binary' }), (at, length, put) => {
        const broken = `${text.slice(0, at)}${put}${text.slice(at + length)}`;
        const { ruleSet, diagnostics } = readRuleSet({ path: 'x.json', text: broken });
        expect((ruleSet === null) === diagnostics.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
