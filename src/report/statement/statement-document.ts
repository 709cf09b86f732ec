/** A statement for the member to read. */
import { failedTestWords } from '../../explain/words/failed-test.js';
import { fill } from '../../explain/words/fill.js';
import { createLexicon } from '../../explain/words/lexicon.js';
import { dayText } from '../../explain/words/moments.js';
import type { Localized } from '../../text/localized.js';
import type { Block, Column, Document, Section } from '../document/document.js';
import { entryWords } from '../entry-words.js';
import {
  gramsText,
  moneyText,
  type Naming,
  pointsNumber,
  pointsText,
  signedPoints,
  tierName,
  titleOf,
} from '../naming.js';
import { monthText } from './fill-message.js';
import type { Donation, PointsByDay, Statement, TierGoal, TierOutlook } from './statement.js';
import { WORDS } from './words.js';

export function statementDocument(naming: Naming, statement: Statement): Document {
  const { language, content } = naming;
  const say = (words: Localized): string => words[language];
  return {
    language,
    title: fill(WORDS.title, {
      program: content.program.title,
      month: { en: monthText(statement.first, 'en'), zh: monthText(statement.first, 'zh') },
    })[language],
    facts: [
      [say(WORDS.member), statement.member],
      [say(WORDS.period), `${dayText(statement.first)} – ${dayText(statement.last)}`],
    ],
    sections: [
      balanceSection(naming, statement),
      movementSection(naming, statement),
      ...messageSection(naming, statement),
      endSection(naming, statement),
      ...tierSection(naming, statement),
      ...goodSection(naming, statement),
    ],
  };
}

function balanceSection(naming: Naming, { opening, closing }: Statement): Section {
  const say = (words: Localized): string => words[naming.language];
  const change = closing.available - opening.available;
  const facts: [string, string][] = [
    [say(WORDS.opening), pointsText(naming, opening.available)],
    [say(WORDS.change), change === 0n ? '0' : signedPoints(naming, change)],
    [say(WORDS.closing), pointsText(naming, closing.available)],
  ];
  if (closing.pending !== 0n || opening.pending !== 0n)
    facts.push([say(WORDS.pending), pointsText(naming, closing.pending)]);
  return { id: 'balance', heading: say(WORDS.balance), blocks: [{ kind: 'facts', facts }] };
}

function movementSection(naming: Naming, { first, opening, movements }: Statement): Section {
  const say = (words: Localized): string => words[naming.language];
  const hasPending = movements.some(({ pending }) => pending !== 0n);
  const columns: Column[] = [
    { title: say(WORDS.date), align: 'left' },
    { title: say(WORDS.what), align: 'left' },
    { title: say(WORDS.record), align: 'left' },
    { title: say(WORDS.points), align: 'right' },
    ...(hasPending ? [{ title: say(WORDS.pending), align: 'right' } as const] : []),
    { title: say(WORDS.balance), align: 'right' },
  ];
  const rows = movements.map(({ day, entry, redemption, available, pending, balance }) => [
    dayText(day),
    entryWords(naming, entry, redemption),
    entry.refersTo ?? (entry.event.startsWith('time/') ? '' : entry.event),
    signedPoints(naming, available),
    ...(hasPending ? [signedPoints(naming, pending)] : []),
    pointsNumber(naming, balance),
  ]);
  const blank = hasPending ? ['', '', ''] : ['', ''];
  const start = [dayText(first), say(WORDS.opening), ...blank, pointsNumber(naming, opening.available)];
  const table: Block = {
    kind: 'table',
    caption: say(WORDS.movements),
    columns,
    rows: rows.length === 0 ? [] : [start, ...rows],
    none: say(WORDS.noMovements),
  };
  return { id: 'movements', heading: say(WORDS.movements), blocks: [table] };
}

function messageSection({ language }: Naming, { messages }: Statement): Section[] {
  if (messages.length === 0) return [];
  const blocks = messages.map(({ day, text }): Block => {
    const shown = text[language];
    return { kind: 'text', text: day === null ? shown : `${dayText(day)}  ${shown}` };
  });
  return [{ id: 'messages', heading: WORDS.messages[language], blocks }];
}

function endSection(naming: Naming, statement: Statement): Section {
  const say = (words: Localized): string => words[naming.language];
  const { ends, usable, usedSince, standsAt } = statement;
  const table = (
    caption: Localized,
    parts: readonly PointsByDay[],
    none: Localized,
    never: Localized,
  ): Block => ({
    kind: 'table',
    caption: say(caption),
    columns: [
      { title: say(WORDS.lastDay), align: 'left' },
      { title: say(WORDS.points), align: 'right' },
    ],
    rows: parts.map(({ day, points }) => [
      day === null ? say(never) : dayText(day),
      pointsNumber(naming, points),
    ]),
    none: say(none),
  });
  const isAllUsed = ends.length === 0 && usedSince > 0n;
  const blocks: Block[] = isAllUsed ? [] : [table(WORDS.ends, ends, WORDS.nothingEnds, WORDS.never)];
  if (usable.length > 0) {
    const waiting = table(WORDS.waiting, usable, WORDS.nothingEnds, WORDS.onDelivery);
    blocks.push(
      waiting.kind === 'table'
        ? {
            ...waiting,
            columns: [{ title: say(WORDS.usableFrom), align: 'left' }, ...waiting.columns.slice(1)],
          }
        : waiting,
    );
  }
  if (usedSince > 0n) {
    const values = { points: pointsText(naming, usedSince), day: dayText(standsAt) };
    blocks.push({
      kind: 'text',
      text: fill(isAllUsed ? WORDS.allUsedSince : WORDS.usedSince, values)[naming.language],
    });
  }
  return { id: 'ends', heading: say(WORDS.ends), blocks };
}

function tierSection(naming: Naming, { tier, perks, isPast }: Statement): Section[] {
  const say = (words: Localized): string => words[naming.language];
  const blocks: Block[] = [];
  if (tier !== null) blocks.push(...tierBlocks(naming, tier));
  if (perks.length > 0) {
    blocks.push({
      kind: 'table',
      caption: say(WORDS.perks),
      columns: [
        { title: say(WORDS.perk), align: 'left' },
        { title: say(WORDS.says), align: 'left' },
      ],
      rows: perks.map((id) => perkWords(naming, id)),
      none: '',
    });
  }
  if (isPast && (tier !== null || naming.content.life.perks.length > 0))
    blocks.push({ kind: 'text', text: say(WORDS.past) });
  return blocks.length === 0 ? [] : [{ id: 'tier', heading: say(WORDS.standing), blocks }];
}

function perkWords(naming: Naming, id: string): readonly [string, string] {
  const perk = naming.content.life.perks.find((one) => one.id === id);
  return [titleOf(naming, 'perks', id), perk?.says[naming.language] ?? ''];
}

function tierBlocks(naming: Naming, { rank, sinceDay, graceThrough, keep, next }: TierOutlook): Block[] {
  const { language } = naming;
  const name = rank === null ? WORDS.noTier[language] : tierName(naming, rank);
  const facts: [string, string][] = [[WORDS.tier[language], name]];
  if (sinceDay !== null) facts.push([WORDS.since[language], dayText(sinceDay)]);
  if (graceThrough !== null) facts.push([WORDS.grace[language], dayText(graceThrough)]);
  const texts = [
    ...(keep?.missing == null ? [] : [goalWords(naming, WORDS.toKeep, keep)]),
    ...(next === null ? [] : [goalWords(naming, WORDS.toReach, next)]),
  ];
  return [{ kind: 'facts', facts }, ...texts.map((text): Block => ({ kind: 'text', text }))];
}

function goalWords(naming: Naming, template: Localized, { rank, condition, missing }: TierGoal): string {
  const { content, language } = naming;
  const tier = tierName(naming, rank);
  if (missing === null) return fill(WORDS.reachedSoon, { tier })[language];
  const lexicon = createLexicon(content, content.program.currency.code);
  // The words expect the path to begin with the name of a condition.
  const need = failedTestWords(lexicon, condition, { ...missing, path: `/when${missing.path}` });
  return fill(template, { tier, need })[language];
}

/** What the member did for others and for the air. */
function goodSection(naming: Naming, { gramsMicro, donations }: Statement): Section[] {
  const { language } = naming;
  const facts: (readonly [string, string])[] = donations.map((donation) => donationWords(naming, donation));
  if (gramsMicro > 0n) facts.unshift([WORDS.carbon[language], gramsText(naming, gramsMicro)]);
  if (facts.length === 0) return [];
  return [{ id: 'good', heading: WORDS.good[language], blocks: [{ kind: 'facts', facts }] }];
}

function donationWords(naming: Naming, donation: Donation): readonly [string, string] {
  const { cause, points, matchedMinor, matchedPieces } = donation;
  const parts = [pointsText(naming, points)];
  if (matchedMinor > 0n) parts.push(moneyText(naming, matchedMinor));
  if (matchedPieces > 0n) parts.push(`${matchedPieces} × ${goodsName(naming, cause)}`);
  const given = parts.join(' + ');
  return [titleOf(naming, 'causes', cause), given];
}

function goodsName({ content, language }: Naming, cause: string): string {
  const match = content.life.causes.find(({ id }) => id === cause)?.match;
  return match?.kind === 'goods' ? match.name[language] : '';
}
