/** Many rules at once: who may meet whom, and that the order of files plays no part. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analysis/analyse.js';
import { createKnowledge } from '../../src/analysis/facts/create-knowledge.js';
import { indexRules, mayMeet } from '../../src/analysis/rules/rule-index.js';
import { profileRules } from '../../src/analysis/rules/rule-profile.js';
import { analyseTexts, compile, VOCABULARY } from './support.js';

const condition = fc.constantFrom(
  'when channel is app',
  'when channel is store',
  'when not channel is app',
  'when member tier is gold',
  'when member tier is at least silver',
  'when member tier is none or channel is app',
  'when member credit band is known and member credit band is A',
  'when member credit band is unknown',
  'when paid amount is at least 300 CNY',
  'for category snack',
  'for category drink',
  'for category food',
  'for items tagged organic',
  'during 2027-02-02 through 2027-02-03',
  'during 2027-02-03 through 2027-02-09',
);
const group = fc.constantFrom('', '  group g, take the best\n', '  group h, add up\n');
const effect = fc.constantFrom('multiply points by 2', 'multiply points by 1.5');

const rule = fc
  .tuple(fc.uniqueArray(condition, { maxLength: 2, selector: (text) => text.split(' ')[0] }), effect, group)
  .map(([clauses, what, of]) => `${clauses.map((clause) => `  ${clause}\n`).join('')}  ${what}\n${of}`);

const campaigns = fc
  .array(fc.array(rule, { minLength: 1, maxLength: 5 }), { minLength: 2, maxLength: 3 })
  .map((files) =>
    files.map(
      (rules, file) => `campaign c${file} "C"
  runs 2027-02-01 through 2027-02-20
  for all members
  budget 5,000 points, then pay the rest and close
end
${rules.map((text, index) => `rule r${file}-${index} "R"\n${text}end\n`).join('')}`,
    ),
  );

describe('whole programs', () => {
  test('the index finds every rule that a rule may meet', () => {
    fc.assert(
      fc.property(campaigns, (texts) => {
        const { program, ruleSet } = compile(texts);
        const knowledge = createKnowledge(program.vocabulary);
        const profiles = profileRules(ruleSet.content.campaigns, ruleSet.content.rules, knowledge);
        const index = indexRules(profiles);
        for (const one of profiles) {
          const candidates = new Set(index.candidates(one));
          for (const other of profiles) if (mayMeet(one, other)) expect(candidates.has(other)).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('the findings do not depend on the order of files', () => {
    const tell = (texts: readonly string[]) =>
      analyseTexts(texts)
        .map(({ code, args }) => `${code} ${JSON.stringify(args)}`)
        .toSorted();
    fc.assert(
      fc.property(campaigns, (texts) => {
        expect(tell(texts.toReversed())).toEqual(tell(texts));
      }),
      { numRuns: 40 },
    );
  });

  test('rules of many stores are told apart without comparing all of them', () => {
    const rules = Array.from(
      { length: 300 },
      (_, index) => `rule r${index} "R"\n  when store is s${index}\n  multiply points by 2\nend\n`,
    );
    const text = `campaign c "C"\n  runs always\n  for all members\n  budget 5,000 points, then pay the rest and close\nend\n${rules.join('')}`;
    const { program, ruleSet } = compile([text], { vocabulary: `${VOCABULARY}stores: any\n` });
    const knowledge = createKnowledge(program.vocabulary);
    const profiles = profileRules(ruleSet.content.campaigns, ruleSet.content.rules, knowledge);
    const index = indexRules(profiles);
    for (const profile of profiles) expect([...index.candidates(profile)]).toEqual([profile]);
    expect(analyse(program, ruleSet)).toEqual([]);
  });
});
