/** A project with a rule for every trigger and every favour, named after it. */
import { compileProject } from '../../src/api/compile-project.js';
import type { RuleSet } from '../../src/ruleset/types.js';
import { programText, VOCABULARY } from '../analysis/support.js';

const BLOCKS = `
offer notebook "Notebook"
  costs 500 points
  open to all members
end
perk lounge "Lounge"
  only when given
  says "a" "b"
end
cause school "School"
  accepts at least 100 points in steps of 100 points
end
message welcome
  in English "a"
  in Chinese "b"
end
campaign life
  runs 2027-01-01 through 2027-12-31
  for all members
  budget 1,000,000 points, then pay the rest and close
end
`;

const TRIGGERS: Readonly<Record<string, string>> = {
  signup: 'on sign-up',
  activity: 'on activity survey',
  redemption: 'on redemption of offer notebook',
  'any-redemption': 'on redemption',
  donation: 'on donation to cause school',
  'any-donation': 'on donation',
  tier: 'on reaching tier gold',
  'any-tier': 'on reaching a higher tier',
  balance: 'on balance reaching 1,000 points',
  birthday: 'on the birthday',
  'before-birthday': 'on the day 7 days before the birthday',
  anniversary: 'on the joining anniversary',
  date: 'on 2027-05-01',
  'day-of-month': 'on day 8 of every month',
  inactive: 'after 90 days without a purchase',
  expiring: 'on the day 30 days before points expire',
};

const EFFECTS: Readonly<Record<string, string>> = {
  purchase: 'give 5 points per purchase',
  counted: 'on activity survey\n  give 1 point per full 50 counted',
  send: 'send message welcome',
  grant: 'give perk lounge for 30 days',
  'grant-for-good': 'give perk lounge for good',
  open: 'open offer notebook for 1 days',
  'open-for-good': 'on sign-up\n  open offer notebook for good',
  move: 'move to tier gold',
};

const RULES = [
  ...Object.entries(TRIGGERS).map(
    ([id, trigger]) => `rule ${id}\n  ${trigger}\n  give 100 points once\nend\n`,
  ),
  ...Object.entries(EFFECTS).map(([id, clauses]) => `rule ${id}\n  ${clauses}\nend\n`),
];

export function compileLife(): RuleSet {
  const { ruleSet, diagnostics } = compileProject({
    program: {
      path: 'jifen.yaml',
      text: `${VOCABULARY}activities: {survey: {en: Survey, zh: 问卷}}\n`,
    },
    campaigns: [
      { path: 'program.campaign', text: programText({ late: 'late records are refused' }) },
      { path: 'life.campaign', text: `jifen 1\n${BLOCKS}${RULES.join('')}` },
    ],
  });
  if (ruleSet === null) throw new Error(JSON.stringify(diagnostics, null, 1));
  return ruleSet;
}
