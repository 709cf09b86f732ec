/** Typical outputs, word for word, in both languages: for a person to review. */
import { describe, it } from 'vitest';
import { LANGUAGES } from '../../src/text/localized.js';
import { type Files, temporaryFolder } from '../support/temporary-folder.js';
import { MALL, PROJECT, RUN } from './mall.js';
import { expectTranscript } from './transcript.js';

const BROKEN: Files = {
  ...PROJECT,
  'campaigns/autumn.campaign': `jifen 1
campaign autumn "Autumn"
  runs 2027-09-01 through 2027-09-30
  for all members
end
rule leaves "Leaves"
  when purchase includes category snak
  give 5 CNY per purchase
end
`,
};

const FAILING: Files = {
  ...MALL,
  'campaigns/spring.campaign': `${MALL['campaigns/spring.campaign']}
example "a combo is worth more than it is"
  given purchase at 2027-02-07 12:00 with 40.00 CNY of category snack, 10.00 CNY of category drink
  expect 160 points
end
`,
};

const SCENARIOS: Readonly<Record<string, readonly [Files, readonly (readonly string[])[]]>> = {
  'command-line': [
    {},
    [
      ['chek'],
      ['check', '--fromat', 'json'],
      ['check', '--format', 'xml'],
      ['check', '--format'],
      ['check', 'one', 'two'],
      ['check', '--lang', 'fr'],
      ['check'],
      ['check', 'nowhere'],
      ['run'],
      ['explain', '--input', 'x.jsonl'],
    ],
  ],
  check: [MALL, [['check'], ['check', '--format', 'json']]],
  'check-broken': [
    BROKEN,
    [['check'], ['check', '--format', 'plain'], ['check', '--format', 'github'], ['compile']],
  ],
  fmt: [
    { ...BROKEN, 'campaigns/ugly.campaign': 'jifen 1\ncampaign   ugly\nruns always\nfor all members\nend' },
    [['fmt', '--check'], ['fmt'], ['fmt', '--check', 'campaigns/ugly.campaign']],
  ],
  test: [FAILING, [['test'], ['test', '--verbose']]],
  run: [
    MALL,
    [
      RUN,
      ['run', '--input', 'mixed.jsonl', '--members', 'members.csv', '--strict'],
      ['run', '--input', 'mixed.jsonl', '--members', 'members.csv', '--output', '-'],
      [...RUN, '--format', 'json'],
      [...RUN, '--format', 'csv'],
      [...RUN, '--engine', 'json-rules-engine'],
    ],
  ],
  'run-refused': [
    MALL,
    [
      ['run', '--input', 'nowhere.jsonl'],
      ['run', '--input', 'campaigns'],
      ['run', '--input', 'jifen.yaml'],
      [...RUN, '--output', 'nowhere/decisions.jsonl'],
      [...RUN, '--output', 'purchases.jsonl'],
      [...RUN, '--ruleset', 'nowhere.json'],
    ],
  ],
  explain: [
    MALL,
    [
      ['explain', '--input', 'mixed.jsonl', '--members', 'members.csv', '--purchase', 'P2'],
      ['explain', '--input', 'mixed.jsonl', '--purchase', 'P5'],
      ['explain', '--input', 'mixed.jsonl', '--purchase', 'P9'],
    ],
  ],
  'explain-code': [
    {},
    [
      ['explain-code', 'JF7011'],
      ['explain-code', '7007'],
      ['explain-code', 'JF9999'],
    ],
  ],
  words: [
    {},
    [
      ['words', 'the odd unit'],
      ['words', '尾差'],
      ['words', 'nothing like it'],
    ],
  ],
  init: [
    {},
    [
      ['init', 'my campaigns'],
      ['init', 'my campaigns'],
      ['check', 'my campaigns'],
    ],
  ],
};

describe.each(LANGUAGES)('in language %s', (language) => {
  it.each(Object.entries(SCENARIOS))('%s', async (name, [files, commands]) => {
    await expectTranscript(name, language, temporaryFolder(files), commands);
  });
});
