/** Wrong units and values in the sentences of rules and campaigns: the code, and what is suggested. */
import { describe, expect, test } from 'vitest';
import { inBlock, lowerNode, onlyClause } from './effects-support.js';

describe('what is refused', () => {
  test.each<readonly [clause: string, code: string, suggestion: string | null]>([
    ['give 50 CNY per purchase', 'JF1301', '`50 points`'],
    ['give 50 per unit', 'JF1301', '`50 points`'],
    ['give 0 points per unit', 'JF1305', null],
    ['give 0.5 points per purchase', 'JF1303', null],
    ['give 1 point per 10', 'JF1301', '`10 CNY`'],
    ['give 1 point per 10 items', 'JF1301', '`10 CNY`'],
    ['give 1 point per 0 CNY', 'JF1305', null],
    ['give 1 point per 10 USD', 'JF1302', null],
    ['give 1 point per 0.001 CNY', 'JF1303', null],
    ['give 1 point per 2 liters', 'JF1320', '`litres`'],
    ['give 1 point per 2 colour', 'JF1320', null],
    ['give 1 point per 2 gallons', 'JF1321', null],
    ['take 10 points off each unit', 'JF1301', '`10%`'],
    ['take 0% off each unit', 'JF1305', null],
    ['take 101% off each unit', 'JF1305', null],
    ['take 9 折 off each unit', 'JF1301', '`10%`'],
    ['每件打 10%', 'JF1301', '`9 折`'],
    ['每件打 9', 'JF1301', '`9 折`'],
    ['每件打 10 折', 'JF1305', null],
    ['每件打 85 折', 'JF1305', '`8.5 折`'],
    ['每件减 9 折', 'JF1301', '`9 CNY`'],
    ['take 0 CNY off the total', 'JF1305', null],
    ['take 10% off per full 300 CNY', 'JF1301', '`10 CNY`'],
    ['take 40 CNY off per full 0 CNY', 'JF1305', null],
    ['sell each unit for 9%', 'JF1301', '`9 CNY`'],
    ['take 10% off units 5 through 2 of each line', 'JF1307', 'did you mean 2 to 5?'],
    ['take 10% off unit 0 of each line', 'JF1305', null],
    ['take 10% off unit 1.5 of each line', 'JF1303', null],
    ['take 10% off one unit in every 1', 'JF1305', null],
    ['buy 2 points get 1 free', 'JF1301', '`2 items`'],
    ['buy 0 get 1 free', 'JF1305', null],
    ['buy 2 get 1 at 5 CNY off', 'JF1301', '`5%`'],
    ['买 2 件，另 1 件打 50%', 'JF1301', '`5 折`'],
    ['buy 2 get 1 free at most 3 items', 'JF1301', '`3 times`'],
    ['never below 5% per unit', 'JF1301', '`5 CNY`'],
    ['never below 5 CNY of the listed price', 'JF1301', '`5%`'],
    ['limit 5 days per purchase', 'JF1301', '`5 points`'],
    ['limit 5 points per member in any 3 times', 'JF1301', '`3 days`'],
  ])('%s: %s', (clause, code, suggestion) => {
    const { value, diagnostics } = lowerNode(onlyClause(inBlock('rule', clause, 'en')));
    expect(value).toBeUndefined();
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
    const text = diagnostics[0]?.suggestion?.en ?? null;
    if (suggestion === null) expect(text).toBeNull();
    else expect(text).toContain(suggestion);
  });

  test.each([
    ['claims 20 more value with 400 points instead of 500 points for 25 CNY', 'JF1301'],
    ['claims 20% more value with 0 points instead of 500 points for 25 CNY', 'JF1305'],
    ['claims 20% more value with 400 points instead of 500 CNY for 25 CNY', 'JF1301'],
    ['budget 0 points, then pay the rest and close', 'JF1305'],
    ['runs 2027-02-20 through 2027-02-01', 'JF1307'],
  ])('%s: %s', (clause, code) => {
    const { diagnostics } = lowerNode(onlyClause(inBlock('campaign', clause, 'en')));
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
  });
});
