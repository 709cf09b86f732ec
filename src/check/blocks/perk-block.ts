import { PERK_CLAUSE, PERK_HEADER } from '../../phrases/kinds.js';
import type { Condition, Perk } from '../../ruleset/types.js';
import { report } from '../../text/diagnostic.js';
import { sameText } from '../../text/localized.js';
import type { Draft } from '../draft.js';
import { checkGuards } from '../guards.js';
import { CHECK_MESSAGES as MESSAGES } from '../messages.js';
import type { Parts } from '../parts.js';
import { findTest } from '../size-limits.js';
import type { BlockChecker } from './block-checker.js';

const NAME = { en: '`perk` block', zh: '“权益”块' };

export const PERK_BLOCK: BlockChecker = {
  block: 'perk',
  check: (block, draft, file) => {
    const header = draft.header(block, PERK_HEADER);
    const parts = draft.parts(block, PERK_CLAUSE, NAME);
    const when = whoHasIt(parts, draft);
    const says = parts.required(
      'says',
      { en: 'what it gives', zh: '权益内容' },
      { en: 'says "Priority purchase" "优先购买"', zh: '说明「Priority purchase」「优先购买」' },
    );
    if (header === undefined || header.id === null) return;
    const id = header.id.text;
    const perk: Perk = {
      id,
      title: sameText(header.title ?? id),
      campaign: file.campaign,
      when,
      says: says?.text ?? sameText(''),
    };
    draft.life.perks.push({
      part: draft.place(perk, block.header.span),
      span: header.id.span,
      mentions: [],
    });
  },
};

/** `null`: only who is given it. One of the two must be said. */
function whoHasIt(parts: Parts, draft: Draft): Condition | null {
  const [given] = parts.placed('only-given');
  if (given === undefined) {
    const audience = parts.required(
      'audience',
      { en: 'who has it', zh: '哪些会员享有' },
      {
        en: 'for members with points earned ever at least 50,000 points',
        zh: '面向累计获得积分不低于 50,000 积分的会员',
      },
    );
    if (audience !== null) checkAudience(audience.condition, draft);
    return audience?.condition ?? null;
  }
  for (const { span } of [...parts.placed('audience'), ...parts.placed('only-given').slice(1)]) {
    const labels = [{ span: given.span, text: { en: 'said first here', zh: '第一次在这里' } }];
    draft.report(report(MESSAGES.saidTwice, span, { block: NAME }, { labels }));
  }
  return null;
}

/** Perks that hung on perks could hang on themselves. */
function checkAudience(condition: Condition, draft: Draft): void {
  checkGuards(condition, draft);
  const test = findTest(condition, ({ fact }) => fact === 'member.perks');
  if (test !== undefined) draft.report(report(MESSAGES.perkOfPerk, draft.places.get(test) ?? null));
}
