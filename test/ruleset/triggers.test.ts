/** A rule set with triggers and favours survives its JSON; one that was changed by hand is read with care. */
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../src/ruleset/canonical-json.js';
import { readRuleSet } from '../../src/ruleset/read-rule-set.js';
import { sha256Hex } from '../../src/value/digest.js';
import { compileLife } from '../support/life-project.js';

const SAMPLE = compileLife();

type Loose = Record<string, unknown>;

/** The codes and places of what is wrong after a change to the rule of this id. */
function problems(id: string, change: (rule: Loose) => void): readonly string[] {
  const file = JSON.parse(canonicalJson(SAMPLE)) as { content: { rules: Loose[] }; hash: string };
  const at = file.content.rules.findIndex((rule) => rule['id'] === id);
  const rule = file.content.rules[at];
  if (rule === undefined) throw new Error(`no rule ${id}`);
  change(rule);
  file.hash = sha256Hex(canonicalJson(file.content));
  const text = JSON.stringify(file);
  const { diagnostics } = readRuleSet({ path: 'rules.json', text });
  return diagnostics.map(({ code, args }) =>
    `${code} ${args['place']}`.replace(`/content/rules/${at}`, 'rule'),
  );
}

test('comes back as it was', () => {
  const { ruleSet, diagnostics } = readRuleSet({ path: 'rules.json', text: canonicalJson(SAMPLE) });
  expect(diagnostics).toEqual([]);
  expect(canonicalJson(ruleSet)).toBe(canonicalJson(SAMPLE));
});

describe('refused', () => {
  test.each<readonly [name: string, id: string, change: Loose, finds: string]>([
    ['a trigger that is none', 'signup', { trigger: { kind: 'sleep' } }, 'JF3010 rule/trigger/kind'],
    [
      'a field too many',
      'signup',
      { trigger: { kind: 'signup', offer: 'notebook' } },
      'JF3010 rule/trigger/offer',
    ],
    [
      'day 32 of the month',
      'day-of-month',
      { trigger: { kind: 'day-of-month', day: 32 } },
      'JF3010 rule/trigger/day',
    ],
    [
      'an unknown offer',
      'redemption',
      { trigger: { kind: 'redemption', offer: 'pen' } },
      'JF3012 rule/trigger/offer',
    ],
    [
      'an unknown cause',
      'donation',
      { trigger: { kind: 'donation', cause: 'sea' } },
      'JF3012 rule/trigger/cause',
    ],
    [
      'an unknown activity',
      'activity',
      { trigger: { kind: 'activity', activity: 'jog' } },
      'JF3012 rule/trigger/activity',
    ],
    ['an unknown tier', 'tier', { trigger: { kind: 'tier', rank: 9 } }, 'JF3012 rule/trigger/rank'],
    ['an unknown message', 'send', { effect: { kind: 'send', message: 'hi' } }, 'JF3012 rule/effect/message'],
    [
      'an unknown perk',
      'grant',
      { effect: { kind: 'grant', perk: 'spa', days: 1 } },
      'JF3012 rule/effect/perk',
    ],
    [
      'an offer to open that is none',
      'open',
      { effect: { kind: 'open', offer: 'pen', days: null } },
      'JF3012 rule/effect/offer',
    ],
    [
      'a tier to move to that is none',
      'move',
      { effect: { kind: 'move', tier: 9 } },
      'JF3012 rule/effect/tier',
    ],
    [
      'no days at all',
      'grant',
      { effect: { kind: 'grant', perk: 'lounge', days: 0 } },
      'JF3010 rule/effect/days',
    ],
    [
      'a multiplier on sign-up',
      'signup',
      { effect: { kind: 'multiply', factor: '2' } },
      'JF3018 rule/effect',
    ],
    [
      'a counted unit on sign-up',
      'signup',
      { effect: { kind: 'give', points: '1', per: { kind: 'activity', step: { size: '1', full: false } } } },
      'JF3018 rule/effect',
    ],
    [
      'an amount on sign-up',
      'signup',
      { when: { fact: 'purchase.paid', operator: 'greaterThan', value: 1 } },
      'JF3018 rule/when/fact',
    ],
    [
      'a counted unit of a purchase',
      'purchase',
      { when: { not: { fact: 'activity.quantity', operator: 'equal', value: null } } },
      'JF3018 rule/when/not/fact',
    ],
    [
      'items on sign-up',
      'signup',
      { items: { fact: 'item.sku', operator: 'equal', value: 'A1' } },
      'JF3018 rule/items',
    ],
    [
      'a limit per purchase on sign-up',
      'signup',
      { limits: [{ id: 'rule/x', quota: { unit: 'times', amount: 1 }, per: { period: 'purchase' } }] },
      'JF3018 rule/limits/0/per',
    ],
    ['base overridden on sign-up', 'signup', { overrides: ['purchase'] }, 'JF3018 rule/overrides/0'],
    [
      'points of a message',
      'send',
      { limits: [{ id: 'rule/x', quota: { unit: 'points', amount: 1 }, per: { period: 'day' } }] },
      'JF3018 rule/limits/0/quota/unit',
    ],
    ['a group of messages', 'send', { group: { id: 'g', way: 'best' } }, 'JF3018 rule/group'],
  ])('%s', (_name, id, change, finds) => {
    expect(problems(id, (rule) => Object.assign(rule, change))).toContain(finds);
  });
});
