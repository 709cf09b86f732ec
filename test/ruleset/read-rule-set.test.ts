import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createEvaluator } from '../../src/engine/create-evaluator.js';
import { canonicalJson } from '../../src/ruleset/canonical-json.js';
import { FACTS } from '../../src/ruleset/facts.js';
import { RULESET_MESSAGES } from '../../src/ruleset/messages.js';
import { readRuleSet } from '../../src/ruleset/read-rule-set.js';
import { LANGUAGES } from '../../src/text/localized.js';
import { formatMessage, slotNames } from '../../src/text/render.js';
import { sha256Hex } from '../../src/value/digest.js';
import { sampleRuleSet } from './sample-rule-set.js';

const SAMPLE = sampleRuleSet();

function read(text: string) {
  const { ruleSet, diagnostics } = readRuleSet({ path: 'rules.json', text });
  return {
    ruleSet,
    codes: diagnostics.map(({ code }) => code),
    /** What stands at the places. */
    places: diagnostics.map(({ span }) => (span === null ? null : text.slice(span.start, span.end))),
    texts: diagnostics.map((diagnostic) => {
      const definition = Object.values(RULESET_MESSAGES).find(({ code }) => code === diagnostic.code);
      return definition === undefined ? '' : formatMessage(definition, diagnostic, 'en');
    }),
  };
}

/** The sample as plain JSON, as far as tests change it. */
interface LooseFile {
  readonly content: { readonly rules: Record<string, unknown>[] };
  hash: string;
}

/** The sample with a change to its JSON and the hash of the changed content. */
function changed(change: (file: LooseFile) => void): string {
  const file: LooseFile = JSON.parse(canonicalJson(SAMPLE));
  change(file);
  file.hash = sha256Hex(canonicalJson(file.content));
  return JSON.stringify(file);
}

function ruleIn(file: LooseFile, id: string): Record<string, unknown> {
  const rule = file.content.rules.find((one) => one['id'] === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule;
}

/** Sets a value deep in the sample, by its path. */
function withValue(path: string, value: unknown): string {
  return changed((file) => {
    const parts = path.split('.');
    let target = file as unknown as Record<string, unknown>;
    for (const part of parts.slice(0, -1)) target = target[part] as Record<string, unknown>;
    target[parts.at(-1) as string] = value;
  });
}

describe('reading a rule set', () => {
  test('gives back what was compiled, ready for the evaluator', () => {
    const { ruleSet, codes } = read(canonicalJson(SAMPLE));
    expect(codes).toEqual([]);
    expect(canonicalJson(ruleSet)).toBe(canonicalJson(SAMPLE));
    expect(() => ruleSet !== null && createEvaluator(ruleSet)).not.toThrow();
  });

  test('does not mind blanks and the order of keys', () => {
    const pretty = JSON.stringify(JSON.parse(canonicalJson(SAMPLE)), null, 2);
    expect(read(pretty).codes).toEqual([]);
  });

  test.each([
    ['nothing', '', 'JF3001'],
    ['no JSON', 'jifen 1', 'JF3001'],
    ['a comment', '// hello\n{}', 'JF3001'],
    ['something behind it', '{} x', 'JF3001'],
    ['an open text', '{"format', 'JF3001'],
    ['an escape that is none', '{"a":"\\x"}', 'JF3001'],
    ['a line break in a text', '{"a":"\n"}', 'JF3001'],
    ['a key twice', '{"a":1,"a":2}', 'JF3002'],
    ['a key twice that looks like the prototype', '{"__proto__":1,"__proto__":2}', 'JF3002'],
    ['a fraction as a number', '{"a":1.5}', 'JF3003'],
    ['a number too large', '{"a":9007199254740992}', 'JF3003'],
    ['a number of many digits', `{"a":${'9'.repeat(1000)}}`, 'JF3003'],
    ['an exponent', '{"a":1e400}', 'JF3003'],
    ['minus zero', '{"a":-0}', 'JF3003'],
    ['half a character', '{"a":"\\ud800"}', 'JF3004'],
    ['deep lists', '['.repeat(100_000), 'JF3005'],
    ['deep objects', '{"a":'.repeat(100_000), 'JF3005'],
    ['another kind of file', '{"format":"geojson"}', 'JF3007'],
    ['a list', '[]', 'JF3007'],
    ['null', 'null', 'JF3007'],
    ['a text', '"jifen-ruleset"', 'JF3007'],
  ])('refuses %s', (_name, text, code) => {
    const { ruleSet, codes } = read(text);
    expect(ruleSet).toBeNull();
    expect(codes).toEqual([code]);
  });

  test.each([
    ['a later format', 'formatVersion', 2, 'JF3008'],
    ['an earlier format', 'formatVersion', 0, 'JF3008'],
    ['a later language', 'content.language', 2, 'JF3009'],
  ])('refuses %s', (_name, path, value, code) => {
    expect(read(withValue(path, value)).codes).toEqual([code]);
  });

  test('says which version it reads', () => {
    expect(read(withValue('formatVersion', 7)).texts).toEqual([
      'the rule set has format version 7; this version of Jifen reads 1',
    ]);
  });

  test('refuses content that was changed', () => {
    const { codes, places } = read(canonicalJson(SAMPLE).replace('"mall"', '"mill"'));
    expect(codes).toEqual(['JF3011']);
    expect(places).toEqual([`"${SAMPLE.hash}"`]);
  });

  test.each([
    ['a key that is unknown', 'content.rules.0.note', 'x', '"note"'],
    ['a prototype', 'content.rules.0.constructor', {}, '"constructor"'],
    [
      'an unknown fact',
      'content.rules.0.when',
      { fact: 'member.shoe', operator: 'equal', value: 1 },
      '"member.shoe"',
    ],
    [
      'an unknown operator',
      'content.rules.0.when',
      { fact: 'member.tier', operator: 'like', value: 1 },
      '"like"',
    ],
    ['an empty any', 'content.rules.0.when', { any: [] }, '['],
    ['a condition of two forms', 'content.rules.0.when', { all: [], not: { all: [] } }, '"not"'],
    ['a text for a number', 'content.limits.0.quota.amount', '5', '"5"'],
    ['a limit of nothing', 'content.limits.0.quota.amount', 0, '0'],
    ['a fraction that is none', 'content.base.rates.0.points', '1,5', '"1,5"'],
    ['an unknown effect', 'content.rules.0.effect.kind', 'halve', '"halve"'],
    ['an unknown rounding', 'content.choices.pointsRounding', 'maybe', '"maybe"'],
    ['a place that is none', 'map', { '/rules/0': ['a.campaign', 0, 1] }, '0'],
  ])('refuses %s', (_name, path, value, place) => {
    const { ruleSet, codes, places } = read(withValue(path, value));
    expect(ruleSet).toBeNull();
    expect(codes).toEqual(['JF3010']);
    expect(places).toEqual([place]);
  });

  test('names a key that is missing', () => {
    const text = changed((file) => {
      delete file.content.rules[0]?.['when'];
    });
    expect(read(text).texts).toEqual(['`/content/rules/0`: the key `when` is missing']);
  });

  test('shows twenty problems at most', () => {
    const rules = Array.from({ length: 500 }, () => ({}));
    const { codes } = read(withValue('content.rules', rules));
    expect(codes).toHaveLength(21);
    expect(codes.at(-1)).toBe('JF3019');
  });
});

const TIER = { fact: 'member.tier', operator: 'greaterThanInclusive', value: 1 };

describe('what a rule set has to mean', () => {
  test.each([
    ['a campaign that is not there', 'content.rules.0.campaign', 'x', 'JF3012', '"x"'],
    ['a rule that is not there', 'content.rules.0.overrides', ['x'], 'JF3012', '"x"'],
    ['a campaign to exclude that is not there', 'content.campaigns.0.excludes', ['x'], 'JF3012', '"x"'],
    ['a currency that is not there', 'content.base.rates.0.currency', 'XTS', 'JF3012', '"XTS"'],
    ['a tier that is not there', 'content.vocabulary.tierFallback', 3, 'JF3012', '3'],
    [
      'a category above that is not there',
      'content.vocabulary.categories.snack.parent',
      'x',
      'JF3012',
      '"x"',
    ],
    ['a category under itself', 'content.vocabulary.categories.snack.parent', 'snack', 'JF3017', null],
    ['a rule called base', 'content.rules.0.id', 'base', 'JF3013', '"base"'],
    ['two lanes of one name', 'content.choices.lanes', ['item', 'order', 'item'], 'JF3013', '"item"'],
    ['a zero denominator', 'content.base.rates.0.points', '1/0', 'JF3014', '"1/0"'],
    ['a step of nothing', 'content.base.rates.0.step.size', '0', 'JF3014', '"0"'],
    ['a negative number of points', 'content.base.rates.0.points', '-1', 'JF3014', '"-1"'],
    ['an empty all under a not', 'content.rules.0.when', { not: { all: [] } }, 'JF3015', '{'],
    ['an empty all under an any', 'content.rules.0.when', { any: [TIER, { all: [] }] }, 'JF3015', '{'],
    ['a text compared with a rank', 'content.rules.0.when', { ...TIER, value: 'gold' }, 'JF3016', '{'],
    [
      'an order of channels',
      'content.rules.0.when',
      { ...TIER, fact: 'purchase.channel', value: 'a' },
      'JF3016',
      '{',
    ],
    ['a list compared with at least', 'content.rules.0.when', { ...TIER, value: [1, 2] }, 'JF3016', '{'],
    [
      'an item outside a filter',
      'content.rules.0.when',
      { fact: 'item.sku', operator: 'equal', value: 'a' },
      'JF3016',
      '"item.sku"',
    ],
    ['a counter without a window', 'content.rules.0.when', { ...TIER, fact: 'member.spend' }, 'JF3016', '{'],
    ['a parameter too much', 'content.rules.0.when', { ...TIER, params: { name: 'x' } }, 'JF3016', '{'],
    [
      'an attribute that is not there',
      'content.rules.0.when',
      { ...TIER, fact: 'member.attribute', params: { name: 'x' } },
      'JF3012',
      '"x"',
    ],
    ['a zone without a beginning', 'content.zone.offsets', [[0, 28800]], 'JF3018', '['],
    [
      'a zone that does not ascend',
      'content.zone.offsets',
      [
        [null, 0],
        [5, 1],
        [5, 2],
      ],
      'JF3018',
      '[',
    ],
  ])('refuses %s', (_name, path, value, code, place) => {
    const { ruleSet, codes, places } = read(withValue(path, value));
    expect(ruleSet).toBeNull();
    expect(codes).toContain(code);
    expect(places[codes.indexOf(code)]).toBe(place);
  });

  test.each([
    ['a discount without a lane', 'off', { lane: null }],
    ['points in a lane', 'combo', { lane: 'item' }],
    [
      'a limit that counts something else',
      'gold',
      { limits: [{ id: 'x', quota: { unit: 'money', amount: 1 }, per: { period: 'day' } }] },
    ],
    ['a group that combines in two ways', 'elite/2', { group: { id: 'tier', way: 'add' } }],
    ['points that are multiplied together', 'combo', { group: { id: 'x', way: 'multiply' } }],
  ])('refuses %s', (_name, id, parts) => {
    const text = changed((file) => {
      Object.assign(ruleIn(file, id), parts);
    });
    expect(read(text).codes).toEqual(['JF3018']);
  });

  test('refuses what the evaluator could not put in order', () => {
    const text = changed((file) => {
      ruleIn(file, 'gold')['overrides'] = ['festival'];
      ruleIn(file, 'festival')['overrides'] = ['gold'];
    });
    expect(read(text).texts).toEqual([
      'rules that override and campaigns that exclude go round in a circle: festival → gold → festival',
    ]);
  });
});

describe('the schema and the messages', () => {
  test('the schema knows all facts', () => {
    const schema = JSON.parse(readFileSync('src/ruleset/ruleset.schema.json', 'utf8')) as {
      definitions: { test: { properties: { fact: { enum: string[] } } } };
    };
    expect(schema.definitions.test.properties.fact.enum).toEqual(Object.keys(FACTS));
  });

  test('every message is complete in both languages', () => {
    for (const definition of Object.values(RULESET_MESSAGES)) {
      const slots = LANGUAGES.map((language) => slotNames(definition.text[language]).toSorted().join(' '));
      expect(slots[0]).toBe(slots[1]);
      for (const language of LANGUAGES) expect(definition.page[language]).not.toBe('');
    }
  });
});
