import { expect, it } from 'vitest';
import { explainDecision } from '../../src/explain/explain-decision.js';
import { explainToJson, type RuleJson } from '../../src/explain/explain-to-json.js';
import { isUnsafe } from '../../src/text/escape.js';
import { LANGUAGES } from '../../src/text/localized.js';
import { randomCase } from '../support/random-project/random-case.js';
import { decideAll } from '../support/random-project/run-project.js';
import { SEED } from '../support/seed.js';

const PROJECTS = 12;
const PURCHASES = 12;

const sumOf = (rules: readonly RuleJson[], field: 'points' | 'discount'): number =>
  rules.reduce((sum, rule) => sum + Math.round(Number(rule[field]) * 100), 0);

/** Random projects use every sentence of the phrase book, so every condition and effect comes by sooner or later. */
it('says something whole and true of every rule, whatever project and purchase', () => {
  let explained = 0;
  for (let seed = SEED; explained < PROJECTS && seed < SEED + 200; seed += 1) {
    const made = randomCase(seed, PURCHASES);
    if (made === null) continue;
    explained += 1;
    for (const { purchase, decision } of decideAll(made.ruleSet, made.read, { trace: true })) {
      const member = purchase.member === null ? null : (made.read.members.get(purchase.member) ?? null);
      const json = explainToJson(made.ruleSet, decision, purchase, member);
      const ofPurchases = made.ruleSet.content.rules.filter(({ trigger }) => trigger === undefined);
      expect(json.rules).toHaveLength(ofPurchases.length + 1);
      expect(sumOf(json.rules, 'points')).toBe(Math.round(Number(json.points) * 100));
      expect(sumOf(json.rules, 'discount')).toBe(Math.round(Number(json.discount) * 100));
      const silent = json.rules.filter(({ fate, reasons }) => fate !== 'applied' && reasons.length === 0);
      expect(silent).toEqual([]);
      for (const language of LANGUAGES) {
        const text = explainDecision(made.ruleSet, decision, purchase, member, language);
        expect(text).not.toMatch(/undefined|\{[A-Za-z]+\}|[^\S\n]\n/);
        expect([...text].some((one) => one !== '\n' && isUnsafe(one.codePointAt(0) ?? 0))).toBe(false);
      }
    }
  }
  expect(explained).toBe(PROJECTS);
});
