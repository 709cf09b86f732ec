/** Names that mean something to a program: in `jifen.yaml`, campaigns and records they are data, through every command. */
import { afterEach, describe, expect, it } from 'vitest';
import { CHOICES } from '../support/choices.js';
import { jifen } from '../support/host.js';
import { filesIn, temporaryFolder, textOf } from '../support/temporary-folder.js';

const NAMES: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'eval',
  'arguments',
  'await',
  'null',
  'true',
  'all',
  'not',
  'fact',
  'base',
  'end',
  '结束',
  '\u0024{globalThis.polluted=1}',
  '`\u0024{polluted}`',
  '*/polluted()/*',
  '</script><script>polluted()</script>',
  '<img src=x onerror=polluted()>',
  "'+polluted()+'",
  '{name}',
  '{found} {expected}',
  '$& $1 $$',
  '%0A::error::polluted',
  'a.b[0]',
  '#',
  '1',
  '*',
  '\u{1f600}',
  '你好 world',
];

afterEach(() => {
  expect('polluted' in {}).toBe(false);
  expect('polluted' in globalThis).toBe(false);
});

const yaml = (names: readonly string[]): string => names.map((name) => JSON.stringify(name)).join(', ');

/** Every kind of thing that has an id, with these ids. */
function programOf(names: readonly string[]): string {
  const details = (text: string): string =>
    names.map((name) => `${JSON.stringify(name)}: ${text}`).join(', ');
  return `program: {id: hostile, title: ${JSON.stringify(names[0] ?? '')}}
currency: {code: CNY, digits: 2}
timeZone: Asia/Shanghai
points: {decimals: 0}
tiers: {steps: [${yaml(names)}], default: ${JSON.stringify(names[0] ?? '')}}
creditBands: {steps: [${yaml(names)}], default: ${JSON.stringify(names[0] ?? '')}}
greenGrades: {steps: [${yaml(names)}], default: ${JSON.stringify(names[0] ?? '')}}
categories: {${details('{en: <b>, zh: 甲}')}}
tags: [${yaml(names)}]
memberTags: [${yaml(names)}]
brands: [${yaml(names)}]
channels: [${yaml(names)}]
stores: [${yaml(names)}]
partners: {${details('')}}
paymentMethods: {${details('{kind: card}')}}
attributes:
  member: {${details('{type: number}')}}
  item: {${details('{type: number}')}}
  purchase: {${details('{type: flag}')}}
calendars: {${details('[2027-02-06..2027-02-12]')}}
`;
}

/** A campaign called like that with rules that mention everything else of that name. */
function campaignOf(name: string, index: number): string {
  const id = JSON.stringify(name);
  // A slash is kept for the rows of tables.
  const own = id.replaceAll('/', ':');
  return `jifen 1

campaign ${own} ${id}
  runs 2027-01-01 through 2027-12-31
  for members with tier ${id}
  budget 500 points, then pay the rest and close
end

rule ${own.replace('"', '"rule ')} ${id}
  during calendar ${id}
  when purchase includes category ${id} and channel is ${id} and partner is ${id} and coupon ${id} is used
   and purchase attribute ${id} is known and purchase attribute ${id} is true and member is tagged ${id}
   and member attribute ${id} is known and member attribute ${id} is at least 1
  for category ${id} also items tagged ${id} also brand ${id} also items with green grade ${id}
  give ${index + 1} points per unit
  group ${own}, add up
  because ${id}
end
`;
}

function purchaseOf(name: string): string {
  return JSON.stringify({
    id: name,
    member: name,
    at: '2027-02-07T12:00:00+08:00',
    channel: name,
    store: name,
    partner: name,
    coupons: [name],
    attributes: { [name]: true },
    items: [
      {
        sku: name,
        category: name,
        tags: [name],
        brand: name,
        greenGrade: name,
        quantity: 2,
        amount: '10.00',
      },
    ],
    payments: [{ method: name, amount: '10.00' }],
  });
}

function memberOf(name: string): string {
  return `{"id":${JSON.stringify(name)},"tier":${JSON.stringify(name)},"tags":[${JSON.stringify(name)}],"attributes":{${JSON.stringify(name)}:"1"}}`;
}

/** `base` is the name of base points, so no rule can have it. */
const files = (names: readonly string[]) => ({
  'jifen.yaml': programOf(names),
  'campaigns/program.campaign': `jifen 1\n\nprogram hostile\n${CHOICES}end\n\nearn base\n  give 1 point per 1 CNY\nend\n`,
  ...Object.fromEntries(
    names.map((name, index) => [`campaigns/c${index}.campaign`, campaignOf(name, index)]),
  ),
  'purchases.jsonl': `${names.map(purchaseOf).join('\n')}\n`,
  'members.jsonl': `${names.map(memberOf).join('\n')}\n`,
});

describe('B-09: names that mean something to a program', () => {
  it('are data in every command', async () => {
    const folder = temporaryFolder(files(NAMES));
    const checked = await jifen(folder, ['check', '--format', 'plain']);
    expect(checked.out).toBe('');
    expect(checked.code).toBe(0);
    const compiled = await jifen(folder, ['compile', '-o', 'rules.json']);
    expect(compiled.code).toBe(0);
    const run = ['run', '--input', 'purchases.jsonl', '--members', 'members.jsonl', '--output', 'out.jsonl'];
    expect((await jifen(folder, run)).code).toBe(0);
    const decisions = textOf(folder, 'out.jsonl')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(decisions).toHaveLength(NAMES.length);
    for (const decision of decisions) {
      const index = NAMES.indexOf(decision.id);
      // Base points of 10 CNY, and those of the rule that is called so.
      expect(decision.points, decision.id).toBe(10 + 2 * (index + 1));
    }
    const again = ['run', '--ruleset', 'rules.json', ...run.slice(1, -1), 'again.jsonl'];
    expect((await jifen(folder, again)).code).toBe(0);
    expect(textOf(folder, 'again.jsonl')).toBe(textOf(folder, 'out.jsonl'));
  });

  it('are explained as what they are', async () => {
    const folder = temporaryFolder(files(NAMES));
    for (const name of NAMES) {
      const ran = await jifen(folder, [
        ...['explain', '--input', 'purchases.jsonl', '--members', 'members.jsonl'],
        ...['--purchase', name, '--lang', 'zh'],
      ]);
      expect(ran.code, ran.err).toBe(0);
      expect(ran.out).toContain(name);
    }
  });

  it('stay what they are when files are formatted and translated', async () => {
    const folder = temporaryFolder(files(NAMES));
    const before = filesIn(folder).map((path) => textOf(folder, path));
    for (const words of [['fmt'], ['fmt', '--to', 'zh'], ['fmt', '--to', 'en']]) {
      expect((await jifen(folder, words)).code).toBe(0);
    }
    const text = filesIn(folder).map((path) => textOf(folder, path));
    expect(text).toHaveLength(before.length);
    const checked = await jifen(folder, ['check', '--format', 'plain']);
    expect(checked.out).toBe('');
    for (const [index, name] of NAMES.entries()) {
      expect(textOf(folder, `campaigns/c${index}.campaign`)).toContain(name);
    }
  });
});
