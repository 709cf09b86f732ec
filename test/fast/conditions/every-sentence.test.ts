/** Every sentence of the phrase book about a purchase, a member or an item: in one project, as a rule each. */
import { expect, it } from 'vitest';
import { canBeUnsure } from '../../../src/fast/conditions/combine.js';
import { UNSURE_FILTER } from '../../../src/fast/conditions/filter-book.js';
import { createPlan } from '../../../src/fast/create-plan.js';
import type { RuleSet } from '../../../src/ruleset/types.js';
import { seededDraw } from '../../support/random-file.js';
import { chanceOf } from '../../support/random-project/chance.js';
import { earnBlock, programBlock } from '../../support/random-project/random-blocks.js';
import { lifeBlocks } from '../../support/random-project/random-life.js';
import { compileSources, layOut, type RandomCampaign } from '../../support/random-project/random-project.js';
import { randomRecords } from '../../support/random-project/random-records.js';
import { readRecords } from '../../support/random-project/read-records.js';
import { sentences } from '../../support/random-project/sentences.js';
import { compareEligibility } from './compare-eligibility.js';

const PURCHASES = 60;

/** Ids of sentences by the rule that says them. */
const SAID = new Map<string, string>();

function ruleOf(id: string, name: string, clauses: readonly string[]): string {
  SAID.set(name, id);
  return ['', `rule ${name}`, ...clauses.map((clause) => `  ${clause}`), 'end', ''].join('\n');
}

const GIVE = 'give 1 point per purchase';

function everySentence(): readonly RandomCampaign[] {
  const { conditions, items, exceptions, audiences, during, columns } = sentences();
  const header = (id: string, audience: string): string =>
    `campaign ${id}\n  runs always\n  for ${audience}\nend\n`;
  const said: readonly string[] = [
    ...conditions.map(({ id, text }, index) => ruleOf(id, `c${index}`, [`when ${text}`, GIVE])),
    ...items.map(({ id, text }, index) => ruleOf(id, `i${index}`, [`for ${text}`, GIVE])),
    ...items.map(({ id, text }, index) =>
      ruleOf(id, `w${index}`, [`when purchase includes at least 2 items of (${text})`, GIVE]),
    ),
    ...exceptions.map(({ id, text }, index) =>
      ruleOf(id, `e${index}`, [`for all items except ${text}`, GIVE]),
    ),
    ...during.map(({ id, text }, index) => ruleOf(id, `d${index}`, [text, GIVE])),
  ];
  return [
    { id: 'all', header: header('all', 'all members'), blocks: said },
    ...audiences.map(({ id, text }, index) => ({
      id: `a${index}`,
      header: header(`a${index}`, `members with ${text}`),
      blocks: [ruleOf(id, `m${index}`, [GIVE])],
    })),
    { id: 'columns', header: header('columns', 'all members'), blocks: columns.map(columnTable) },
  ];
}

function columnTable(
  { id, text, guard, cells }: ReturnType<typeof sentences>['columns'][number],
  index: number,
): string {
  SAID.set(`t${index}`, id);
  return [
    '',
    `table t${index}`,
    '  multiply points, group times-best, take the best',
    ...(guard === null ? [] : [`  when ${guard}`]),
    `  | ${text} | times |`,
    ...cells.map((cell) => `  | ${cell} | 2 |`),
    'end',
    '',
  ].join('\n');
}

/** With the first blocks of life that the checker takes; without any, perks and offers would have no names. */
function compiled() {
  for (let seed = 1; seed < 20; seed += 1) {
    const chance = chanceOf(seededDraw(seed));
    const project = {
      common: [programBlock('all', chance), earnBlock('base', 'all', chance)],
      campaigns: everySentence(),
      life: lifeBlocks('all', chance),
    };
    const { ruleSet, program } = compileSources(layOut(project));
    if (ruleSet !== null && program !== null) return { ruleSet, vocabulary: program.vocabulary };
  }
  throw new Error('the checker takes no project with every sentence');
}

/** Sentences that say something which only the reference engine can always tell. */
function unsureSentences(ruleSet: RuleSet): string[] {
  const plan = createPlan(ruleSet);
  const unsure = plan.conditions.rules.flatMap(({ form, filter }, number) => {
    const name = plan.rules[number]?.id.replace(/\/.*/, '') ?? '';
    return canBeUnsure(form.formula) || filter === UNSURE_FILTER ? [SAID.get(name) ?? name] : [];
  });
  return [...new Set(unsure)].sort();
}

it('holds for the same purchases as in the reference engine', () => {
  const { ruleSet, vocabulary } = compiled();
  expect(unsureSentences(ruleSet)).toMatchInlineSnapshot(`
    [
      "column/distinct-categories",
      "column/distinct-categories-of-items",
      "column/distinct-products",
      "column/distinct-products-of-items",
      "condition/distinct-categories",
      "condition/distinct-categories-of-items",
      "condition/distinct-products",
      "condition/distinct-products-of-items",
    ]
  `);
  const records = readRecords(randomRecords(PURCHASES, chanceOf(seededDraw(8))), vocabulary);
  const { differences, eligible } = compareEligibility({ ruleSet, ...records });
  expect(differences).toEqual([]);
  expect(eligible).toBeGreaterThan(PURCHASES);
});
