import { describe, expect, it } from 'vitest';
import type { RuleFate } from '../../src/engine/trace.js';
import { explainDecision } from '../../src/explain/explain-decision.js';
import { explainToJson } from '../../src/explain/explain-to-json.js';
import { isUnsafe } from '../../src/text/escape.js';
import { LANGUAGES } from '../../src/text/localized.js';
import { expectGolden } from '../support/golden.js';
import { mallRuleSet } from './mall.js';
import { SCENES } from './scenes.js';

describe('an explanation', () => {
  for (const { name, ruleSet, decision, purchase, member } of SCENES) {
    for (const language of LANGUAGES) {
      it(`of ${name} reads well: ${language}`, () => {
        const text = explainDecision(ruleSet, decision, purchase, member, language);
        expectGolden(`explain/${name}.${language}.txt`, text);
        const unsafe = [...text].filter(
          (character) => character !== '\n' && isUnsafe(character.codePointAt(0) ?? 0),
        );
        expect(unsafe).toEqual([]);
      });
    }
  }

  const [first, second] = SCENES;
  for (const one of [first, second, SCENES.find(({ name }) => name === 'split-at-tiers')]) {
    it(`of ${one?.name} is data as well`, () => {
      if (one === undefined) throw new Error('there are two scenes');
      const json = explainToJson(one.ruleSet, one.decision, one.purchase, one.member);
      expectGolden(`explain/${one.name}.json`, `${JSON.stringify(json, null, 2)}\n`);
    });
  }

  it('is shown for every fate, every cut and every stage there is', () => {
    const traces = SCENES.flatMap(({ decision: { trace } }) => (trace === null ? [] : [trace]));
    const fates = traces.flatMap(({ rules, rates }) => [...rules, ...rates].map(({ fate }) => fate.kind));
    const everyFate: Record<RuleFate['kind'], true> = {
      applied: true,
      'nothing-to-do': true,
      'outside-campaign': true,
      'outside-dates': true,
      'not-in-audience': true,
      'condition-failed': true,
      anonymous: true,
      'excluded-by-campaign': true,
      overridden: true,
      beaten: true,
      'group-beaten': true,
    };
    expect(new Set(fates)).toEqual(new Set(Object.keys(everyFate)));
    const cuts = SCENES.flatMap(({ decision }) => decision.awards.flatMap((award) => award.cuts));
    expect(new Set(cuts.map(({ by }) => by.kind))).toEqual(new Set(['limit', 'budget', 'nothing-left']));
  });

  it('needs a decision with a trace', () => {
    if (first === undefined) throw new Error('there are scenes');
    const { decision, purchase } = first;
    const silent = { ...decision, trace: null };
    expect(() => explainDecision(mallRuleSet(), silent, purchase, null, 'en')).toThrow(RangeError);
  });
});
