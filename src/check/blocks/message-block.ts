import { MESSAGE_CLAUSE, MESSAGE_HEADER } from '../../phrases/kinds.js';
import { MESSAGE_SLOTS, slotsOf } from '../../ruleset/message-slots.js';
import type { Message } from '../../ruleset/types.js';
import type { BlockNode } from '../../syntax/tree.js';
import { report } from '../../text/diagnostic.js';
import type { Language } from '../../text/localized.js';
import { nearest } from '../../text/nearest.js';
import type { Span } from '../../text/source.js';
import type { Draft } from '../draft.js';
import { checkGuards } from '../guards.js';
import { checkWithoutPurchase } from '../member-conditions.js';
import { CHECK_MESSAGES as MESSAGES } from '../messages.js';
import type { Parts } from '../parts.js';
import type { BlockChecker } from './block-checker.js';

const NAME = { en: '`message` block', zh: '“消息”块' };

export const MESSAGE_BLOCK: BlockChecker = {
  block: 'message',
  check: (block, draft, file) => {
    const header = draft.header(block, MESSAGE_HEADER);
    const parts = draft.parts(block, MESSAGE_CLAUSE, NAME);
    const text = { en: wordsIn('en', parts, block, draft), zh: wordsIn('zh', parts, block, draft) };
    const onStatement = parts.single('on-statement')?.condition ?? null;
    if (onStatement !== null) {
      checkGuards(onStatement, draft);
      checkWithoutPurchase(onStatement, { en: 'on a statement', zh: '对账单中' }, draft);
    }
    if (header === undefined || header.id === null) return;
    const message: Message = { id: header.id.text, campaign: file.campaign, text, onStatement };
    draft.life.messages.push({
      part: draft.place(message, block.header.span),
      span: header.id.span,
      mentions: [],
    });
  },
};

const MISSING = {
  en: [
    { en: 'its English text', zh: '英文内容' },
    { en: 'in English "You have {balance} points."', zh: '英文「You have {balance} points.」' },
  ],
  zh: [
    { en: 'its Chinese text', zh: '中文内容' },
    { en: 'in Chinese "您有 {balance} 积分。"', zh: '中文「您有 {balance} 积分。」' },
  ],
} as const;

function wordsIn(language: Language, parts: Parts, block: BlockNode, draft: Draft): string {
  const found = parts.placed('words').filter(({ part }) => part.language === language);
  const [first, second] = found;
  if (second !== undefined) draft.report(report(MESSAGES.saidTwice, second.span, { block: NAME }));
  if (first === undefined) {
    const [what, sample] = MISSING[language];
    parts.missing(what, sample);
    return '';
  }
  checkSlots(first.part.text, textSpan(first.span, block), draft);
  return first.part.text;
}

/** Where the quoted text of a clause stands, so that a message underlines it and not the words before it. */
function textSpan(clause: Span, { clauses }: BlockNode): Span {
  const node = clauses.find(({ span }) => span === clause);
  return (node?.kind === 'phrase' ? node.slots['text']?.span : undefined) ?? clause;
}

function checkSlots(text: string, span: Span, draft: Draft): void {
  for (const slot of slotsOf(text)) {
    if (MESSAGE_SLOTS.some((known) => known === slot)) continue;
    const hint = nearest(slot, MESSAGE_SLOTS);
    const suggestion =
      hint === undefined ? null : { en: `did you mean {${hint}}?`, zh: `是否想写 {${hint}}？` };
    const known = MESSAGE_SLOTS.map((name) => `{${name}}`);
    const args = { found: `{${slot}}`, known: { en: known.join(', '), zh: known.join('、') } };
    draft.report(report(MESSAGES.unknownSlot, span, args, { suggestion }));
  }
}
