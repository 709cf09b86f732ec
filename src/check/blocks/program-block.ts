import { PROGRAM_CLAUSE, PROGRAM_HEADER } from '../../phrases/kinds.js';
import type { Choices, LifeChoices } from '../../ruleset/types.js';
import { report } from '../../text/diagnostic.js';
import type { Draft } from '../draft.js';
import { CHECK_MESSAGES as MESSAGES } from '../messages.js';
import type { Parts } from '../parts.js';
import type { BlockChecker } from './block-checker.js';

const NAME = { en: '`program` block', zh: '“项目”块' };

/** Choices are declared once, in one block, each at most once. */
export const PROGRAM_BLOCK: BlockChecker = {
  block: 'program',
  check: (block, draft) => {
    const header = draft.header(block, PROGRAM_HEADER);
    if (draft.program !== null) {
      draft.report(
        report(
          MESSAGES.onlyOne,
          block.header.span,
          { what: NAME },
          {
            labels: [{ span: draft.program.span, text: { en: 'the first one is here', zh: '第一个在这里' } }],
          },
        ),
      );
      return;
    }
    const parts = draft.parts(block, PROGRAM_CLAUSE, NAME);
    draft.life.choices = collect<LifeChoices>('life-choice', parts, draft);
    draft.program = {
      header: header ?? { id: null, title: null },
      choices: collect<Choices>('choice', parts, draft),
      span: block.header.span,
      damaged: parts.damaged,
    };
  },
};

/** What the clauses declare, each at most once. */
function collect<T extends object>(name: 'choice' | 'life-choice', parts: Parts, draft: Draft): Partial<T> {
  const choices = new Map<string, unknown>();
  for (const { part, span } of parts.placed(name)) {
    for (const [choice, value] of Object.entries(part.choices)) {
      if (choices.has(choice)) draft.report(report(MESSAGES.saidTwice, span, { block: NAME }));
      else choices.set(choice, value);
    }
  }
  return Object.fromEntries(choices) as Partial<T>;
}
