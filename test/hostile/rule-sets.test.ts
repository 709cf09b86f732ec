/** Row B-10: rule set files that were changed by hand. */
import { afterEach, describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/ruleset/canonical-json.js';
import { readRuleSet } from '../../src/ruleset/read-rule-set.js';
import { sha256Hex } from '../../src/value/digest.js';
import { jifen } from '../support/host.js';
import { temporaryFolder, textOf } from '../support/temporary-folder.js';
import { compileRule } from './project.js';

const COMPILED = compileRule(
  'when channel is app\n  give 5 points per purchase\n  limit 1 time per member per day',
).ruleSet;
const TEXT = canonicalJson(COMPILED);

afterEach(() => {
  expect('polluted' in {}).toBe(false);
});

function codesOf(text: string): readonly string[] {
  const { ruleSet, diagnostics } = readRuleSet({ path: 'rules.json', text });
  expect(ruleSet === null).toBe(diagnostics.length > 0);
  return diagnostics.map(({ code }) => code);
}

/** The rule set with another text in its place, and a hash that is right again. */
function changed(from: string | RegExp, to: string): string {
  const text = TEXT.replace(from, () => to);
  expect(text).not.toBe(TEXT);
  const file = JSON.parse(text);
  return text.replace(file.hash, sha256Hex(canonicalJson(file.content)));
}

describe('B-10', () => {
  it('what was compiled is read', () => {
    expect(codesOf(TEXT)).toEqual([]);
    expect(codesOf(JSON.stringify(JSON.parse(TEXT), null, 2))).toEqual([]);
  });

  it.each([
    ['nothing', ''],
    ['no JSON', 'rules'],
    ['JSON cut short', TEXT.slice(0, -2)],
    ['other JSON', '{"rules":[]}'],
    ['a list', '[]'],
    ['null', 'null'],
    ['a key twice', TEXT.replace('"channels":', '"channels":{},"channels":')],
    ['a number with an exponent', TEXT.replace('"amount":1', '"amount":1e0')],
    ['a number beyond all', TEXT.replace('"amount":1', '"amount":1e999')],
    ['nesting 100,000 deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['half a character', TEXT.replace('"R"', '"\\ud83d"')],
  ])('%s is refused', (_what, text) => {
    expect(text).not.toBe(TEXT);
    expect(codesOf(text)).toHaveLength(1);
  });

  it.each([
    ['a version to come', TEXT.replace('"formatVersion":1', '"formatVersion":2')],
    ['a language to come', TEXT.replace('"language":1', '"language":2')],
    ['content without its hash', TEXT.replace('"amount":1', '"amount":1000')],
    ['a wrong hash', TEXT.replace(/"hash":"../, '"hash":"zz')],
  ])('%s is refused', (_what, text) => {
    expect(text).not.toBe(TEXT);
    expect(codesOf(text).length).toBeGreaterThan(0);
  });

  it.each([
    ['a key too many', '"amount":1', '"amount":1,"extra":true'],
    ['__proto__ as a key', '"amount":1', '"amount":1,"__proto__":{"polluted":true}'],
    ['an effect that does not exist', '"kind":"give"', '"kind":"eval"'],
    ['a fact that does not exist', '"fact":"purchase.channel"', '"fact":"constructor"'],
    ['an operator that does not exist', '"operator":"equal"', '"operator":"matches"'],
    ['a text for a number', '"amount":1', '"amount":"1"'],
    ['a number below zero', '"amount":1', '"amount":-1'],
    ['a fraction of nothing', /"points":"1"/, '"points":"1/0"'],
    ['a rule of no campaign', '"campaign":"a"', '"campaign":"b"'],
  ])('%s is refused, though its hash is right', (_what, from, to) => {
    expect(codesOf(changed(from, to)).length).toBeGreaterThan(0);
  });

  it('is said by a run, which then writes nothing', async () => {
    const folder = temporaryFolder({
      'rules.json': TEXT.replace('"amount":1', '"amount":1000'),
      'purchases.jsonl': '',
    });
    const ran = await jifen(folder, [
      'run',
      '--ruleset',
      'rules.json',
      '--input',
      'purchases.jsonl',
      '--output',
      'out.jsonl',
    ]);
    expect(ran.code).toBe(66);
    expect(`${ran.out}${ran.err}`).toMatch(/JF30\d\d/);
    expect(() => textOf(folder, 'out.jsonl')).toThrow();
  });
});
