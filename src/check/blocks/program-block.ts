import { PROGRAM_CLAUSE, PROGRAM_HEADER } from '../../phrases/kinds.js';
import type { Choices } from '../../ruleset/types.js';
import { report } from '../../text/diagnostic.js';
import { CHECK_MESSAGES as MESSAGES } from '../messages.js';
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
    const choices: Partial<Record<keyof Choices, unknown>> = {};
    for (const { part, span } of parts.placed('choice')) {
      for (const [name, value] of Object.entries(part.choices) as [keyof Choices, unknown][]) {
        if (name in choices) draft.report(report(MESSAGES.saidTwice, span, { block: NAME }));
        else choices[name] = value;
      }
    }
    draft.program = {
      header: header ?? { id: null, title: null },
      choices: choices as Partial<Choices>,
      span: block.header.span,
      damaged: parts.damaged,
    };
  },
};
