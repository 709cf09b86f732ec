import { describe, expect, test } from 'vitest';
import { analyseTexts, messageOf } from './support.js';

const claim = (percent: string, points: number, insteadOf: number, worth: string) => `campaign sale "Sale"
  runs always
  for all members
  claims ${percent} more value with ${points} points instead of ${insteadOf} points for ${worth} CNY
end
`;

function claimMessages(text: string, language: 'en' | 'zh' = 'en'): readonly string[] {
  return analyseTexts([text])
    .filter(({ code }) => code === 'JF1540')
    .map((diagnostic) => messageOf(diagnostic, language));
}

describe('advertised gains', () => {
  test.each([
    ['25%', 400, 500, '25'],
    ['100%', 250, 500, '25'],
    ['12.5%', 400, 450, '25'],
    ['33%', 300, 400, '25'],
    ['33.3%', 300, 400, '25'],
    ['33.33%', 300, 400, '25'],
    ['67%', 300, 500, '25'],
    ['66%', 300, 500, '25'],
  ] as const)('%s with %i instead of %i is true', (percent, points, insteadOf, worth) => {
    expect(claimMessages(claim(percent, points, insteadOf, worth))).toEqual([]);
  });

  test.each([
    ['20%', 400, 500],
    ['26%', 400, 500],
    ['13%', 400, 450],
    ['34%', 300, 400],
    ['68%', 300, 500],
    ['25%', 500, 400],
    ['1%', 500, 500],
  ] as const)('%s with %i instead of %i is not', (percent, points, insteadOf) => {
    expect(claimMessages(claim(percent, points, insteadOf, '25'))).toHaveLength(1);
  });

  test('the message has the honest numbers', () => {
    const text = claim('20%', 400, 500, '25');
    expect(claimMessages(text)).toEqual([
      'campaign `sale` claims 20% more value, but it is 25%: 25/500 = 0.05 CNY, 25/400 = 0.0625 CNY a point, +25%',
    ]);
    expect(claimMessages(text, 'zh')).toEqual([
      '活动“sale”宣称价值提升 20%，实际为 25%：每积分 25/500 = 0.05 CNY，25/400 = 0.0625 CNY，+25%',
    ]);
    expect(claimMessages(claim('30%', 300, 400, '25.50'))).toEqual([
      'campaign `sale` claims 30% more value, but it is 33.33%: 25.5/400 = 0.06375 CNY, 25.5/300 = 0.085 CNY a point, +33.33%',
    ]);
  });
});
