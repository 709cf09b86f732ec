/** A campaign excludes another only from its own first rule on; one that can never reach a rule is told of. */
import { expect, it } from 'vitest';
import { checkProject } from '../../src/api/check-project.js';
import { programText, VOCABULARY } from '../analysis/support.js';

const POINTS = 'give 5 points per purchase\n  limit 1 time per member per day';
const discountIn = (lane: string): string => `take 1 CNY off the total\n  in lane ${lane}`;

function campaignText(id: string, effects: readonly string[], header = ''): string {
  const rules = effects.map((effect, index) => `rule ${id}-${index}\n  ${effect}\nend\n`).join('');
  return `jifen 1\ncampaign ${id}\n  runs 2027-01-01 through 2027-12-31\n  for all members\n${header}end\n${rules}`;
}

/** The codes of all messages when campaign `a` excludes campaign `b`. */
function codes(own: readonly string[], excluded: readonly string[]): readonly string[] {
  const texts = [
    programText(),
    campaignText('a', own, '  excludes campaign b\n'),
    campaignText('b', excluded),
  ];
  const campaigns = texts.map((text, index) => ({ path: `${index}.campaign`, text }));
  const { diagnostics } = checkProject({ program: { path: 'jifen.yaml', text: VOCABULARY }, campaigns });
  return diagnostics.map(({ code }) => code);
}

it.each([
  ['only points against a discount', [POINTS], [discountIn('order')]],
  ['a later lane against an earlier one', [discountIn('order')], [discountIn('item')]],
  ['points against one discount among points', [POINTS], [POINTS, discountIn('item')]],
])('told of: %s', (_, own, excluded) => {
  expect(codes(own, excluded)).toEqual(['JF1419']);
});

it.each([
  ['points against points', [POINTS], [POINTS]],
  ['a discount against points', [discountIn('order')], [POINTS]],
  ['the same lane', [discountIn('order')], [discountIn('order')]],
  ['one rule that is early enough', [POINTS, discountIn('item')], [discountIn('order')]],
  ['a campaign without rules', [], [discountIn('item')]],
])('silent: %s', (_, own, excluded) => {
  expect(codes(own, excluded)).toEqual([]);
});
