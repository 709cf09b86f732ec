/** A trail to be read. */
import { ACCOUNT_MESSAGES } from '../../account/all-messages.js';
import type { Notice, Refusal } from '../../account/outcome.js';
import { fill } from '../../explain/words/fill.js';
import { createLexicon } from '../../explain/words/lexicon.js';
import { dayText, instantText } from '../../explain/words/moments.js';
import { refusalArguments } from '../../explain/words/refusal-arguments.js';
import type { Localized } from '../../text/localized.js';
import { localDay } from '../../value/zone.js';
import type { Document, Section } from '../document/document.js';
import { KIND_WORDS } from '../entry-words.js';
import { type Naming, pointsNumber, tierName } from '../naming.js';
import type { TrailEntry, TrailQuestion, TrailStep } from './trail.js';
import { ACCOUNT_WORDS, TYPE_WORDS, WHY_TIER, WORDS } from './words.js';

export function trailDocument(
  naming: Naming,
  question: TrailQuestion,
  steps: readonly TrailStep[],
): Document {
  const { language, content } = naming;
  const id = question.about === 'entry' ? `${question.seq}` : question.id;
  const what = fill(WORDS[question.about], { id });
  const title = fill(WORDS.title, { program: content.program.title, what })[language];
  return { language, title, facts: [], sections: [trailSection(naming, steps)] };
}

const COLUMNS = [
  ['number', 'right'],
  ['when', 'left'],
  ['record', 'left'],
  ['what', 'left'],
  ['points', 'right'],
  ['moved', 'left'],
  ['balance', 'right'],
  ['rule', 'left'],
  ['because', 'left'],
  ['source', 'left'],
  ['ruleSet', 'left'],
] as const;

function trailSection(naming: Naming, steps: readonly TrailStep[]): Section {
  const { language } = naming;
  const rows = steps.flatMap((step) => stepRows(naming, step));
  return {
    id: 'trail',
    heading: WORDS.trail[language],
    blocks: [
      {
        kind: 'table',
        caption: WORDS.trail[language],
        columns: COLUMNS.map(([name, align]) => ({ title: WORDS[name][language], align })),
        rows,
        none: WORDS.nothing[language],
      },
    ],
  };
}

/** A row for each entry and for whatever else is told; the balance stands in the last. */
function stepRows(naming: Naming, step: TrailStep): readonly (readonly string[])[] {
  const when = instantText(naming.content.zone, step.instantMs);
  const record = step.type === 'time' ? '' : `${TYPE_WORDS[step.type][naming.language]} ${step.event}`;
  const told: string[][] = [
    ...(step.refusal === null ? [] : [['', when, record, refusalText(naming, step.refusal)]]),
    ...step.entries.map((one) => ['', when, record, '', ...entryCells(naming, one)]),
    ...step.notices.map((notice) => ['', when, record, noticeText(naming, notice)]),
  ];
  const rows = told.length === 0 ? [['', when, record, '']] : told;
  return rows.map((row, index) => {
    const entry = step.entries[index - (step.refusal === null ? 0 : 1)];
    const cells = [...row];
    if (entry !== undefined) {
      cells[0] = `${entry.seq}`;
      cells[3] = KIND_WORDS[entry.entry.kind][naming.language];
    }
    const isLast = index === rows.length - 1;
    if (isLast && step.balance !== null) cells[6] = pointsNumber(naming, step.balance);
    return COLUMNS.map((_, column) => cells[column] ?? '');
  });
}

function entryCells(naming: Naming, { entry, because, source }: TrailEntry): readonly string[] {
  const { language } = naming;
  const moved = entry.postings.map(
    ({ debit, credit }) => `${ACCOUNT_WORDS[debit][language]} → ${ACCOUNT_WORDS[credit][language]}`,
  );
  const points = entry.postings.reduce((sum, posting) => sum + posting.points, 0n);
  const rule = [entry.campaign, entry.rule].filter((id) => id !== null).join('/');
  return [
    pointsNumber(naming, points),
    moved.join(language === 'zh' ? '；' : '; '),
    '',
    rule,
    because ?? '',
    source ?? '',
    entry.ruleSet.slice(0, 12),
  ];
}

function refusalText({ language, content }: Naming, refusal: Refusal): string {
  const { code } = refusal;
  const args = refusalArguments(createLexicon(content, content.program.currency.code), refusal);
  const messages = ACCOUNT_MESSAGES.flatMap((file) => Object.values(file));
  const text = messages.find((message) => message.code === code)?.text[language] ?? '';
  const why = text.replace(/\{(\w+)\}/g, (slot, name: string) => {
    const value = args[name];
    if (value === undefined) return slot;
    return typeof value === 'string' ? value : value[language];
  });
  return fill(WORDS.refused, { code, why })[language];
}

function noticeText(naming: Naming, notice: Notice): string {
  const { language, content } = naming;
  const say = (template: Localized, values: Readonly<Record<string, string | Localized>>): string =>
    fill(template, values)[language];
  switch (notice.kind) {
    case 'message':
      return say(WORDS.message, { id: notice.message });
    case 'tier':
      return say(WORDS.tier, { tier: tierName(naming, notice.to), why: WHY_TIER[notice.why] });
    case 'grace': {
      const day = dayText(localDay(content.zone, notice.untilMs - 1));
      return say(WORDS.grace, { tier: tierName(naming, notice.rank), day });
    }
    case 'match':
      return say(WORDS.match, { id: notice.cause });
    default:
      return say(WORDS.given, { id: notice.id });
  }
}
