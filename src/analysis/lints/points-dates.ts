/** Points whose end leaves no time, or for some of them no time, to use them. */
import { findScoped, type PointsOrigin } from '../../ruleset/points-scope.js';
import type { CivilSpan, ExpiryRule, ExpiryWay, PendingRule } from '../../ruleset/types.js';
import { type MessageDefinition, report } from '../../text/diagnostic.js';
import type { Localized } from '../../text/localized.js';
import { civilDateOf, formatCivilDate } from '../../value/civil-date.js';
import { localDay } from '../../value/zone.js';
import type { Lint, LintInput, Report } from '../lint.js';
import { labelAt, placeOf } from '../place-of.js';
import { ALL_INTEGERS, type IntegerSet } from '../sets/integer-set.js';

const MESSAGES = {
  neverUsable: {
    code: 'JF1597',
    severity: 'error',
    title: { en: 'points end before they can be used', zh: '积分在可用之前已到期' },
    text: {
      en: 'the points of {whose} always end before they can be used',
      zh: '{whose}的积分总是在可用之前就已到期',
    },
    page: {
      en: 'An `expiry` block says when points end, a `pending` block when they become usable, and a campaign when they are earned. Here the end comes first, whatever the day.\n\nMove the end, let the points be usable earlier, or give them a block of their own (`for points of campaign …`).',
      zh: '“积分有效期”块说明积分何时到期，“积分生效”块说明何时可用，活动时间决定何时获得。此处无论哪一天获得，都先到期。\n\n请推迟到期日，让积分更早可用，或为这些积分单独写一个块（“适用于活动……的积分”）。',
    },
  },
  lateOnesLost: {
    code: 'JF1598',
    severity: 'warning',
    title: { en: 'some points are lost at once', zh: '部分积分刚获得即失效' },
    text: {
      en: 'points of {whose} that are earned from {day} on end before they can be used; they are earned through {last}',
      zh: '{whose}的积分自 {day} 起获得的，在可用之前就已到期；其获得期到 {last} 为止',
    },
    page: {
      en: 'The points end on one date, and they are still given so late that they cannot be used before it.\n\nLet them end later, or end the campaign earlier.',
      zh: '积分在固定日期到期，而赠送得太晚，来不及在到期前使用。\n\n请推迟到期日，或让活动更早结束。',
    },
  },
} as const satisfies Record<string, MessageDefinition>;

export const POINTS_DATES: Lint = {
  messages: MESSAGES,
  check: (input, add) => {
    if (input.program.life.expiry.length === 0) return;
    const seen = new Set<ExpiryRule>();
    for (const source of sourcesOf(input)) {
      const expiry = findScoped(input.program.life.expiry, source);
      if (expiry === undefined || seen.has(expiry)) continue;
      const pending = findScoped(input.program.life.pending, source);
      if (checkSource(source, expiry, pending, input, add)) seen.add(expiry);
    }
  },
};

interface Source extends PointsOrigin {
  /** The instants at which these points can be earned. */
  readonly window: IntegerSet;
  readonly whose: Localized;
}

function sourcesOf({ profiles }: LintInput): readonly Source[] {
  const whose = { en: '`base`', zh: '“base”' };
  const base: Source = { campaign: null, rule: 'base', window: ALL_INTEGERS, whose };
  const rules = profiles
    .filter(({ family, window }) => (family === 'bonus' || family === 'multiplier') && window.length > 0)
    .map(({ rule: { id, campaign }, window }): Source => {
      return { campaign, rule: id, window, whose: { en: `rule \`${id}\``, zh: `规则“${id}”` } };
    });
  return [base, ...rules];
}

/** Says whether something was found. */
function checkSource(
  { window, whose }: Source,
  expiry: ExpiryRule,
  pending: PendingRule | undefined,
  { program }: LintInput,
  add: Report,
): boolean {
  const wait = pending?.way.kind === 'after' ? pending.way.days : 0;
  const span = placeOf(program, expiry);
  const labels = pending === undefined ? [] : labelAt(placeOf(program, pending), WAITING);
  const never = (): boolean => {
    add(report(MESSAGES.neverUsable, span, { whose }, { labels: wait === 0 ? [] : labels }));
    return true;
  };
  if (expiry.way.kind !== 'date') return (longestLife(expiry.way) ?? wait) < wait && never();
  const first = dayAt(window[0]?.[0], program);
  const last = dayAt(window[window.length - 1]?.[1], program);
  const lost = expiry.way.day - wait + 1;
  if (first !== null && first >= lost) return never();
  if (last === null || last < lost) return false;
  add(report(MESSAGES.lateOnesLost, span, { whose, day: dateText(lost), last: dateText(last) }));
  return true;
}

const WAITING: Localized = { en: 'they can be used only then', zh: '到这时才可用' };

const LONGEST = { days: 1, months: 31, years: 366 } as const satisfies Record<CivilSpan['unit'], number>;
const PERIOD = { day: 0, month: 30, quarter: 91, year: 365 } as const;

/** Days from the one on which points are earned to the latest that their last one can be; `null`: no bound. */
function longestLife(way: ExpiryWay): number | null {
  switch (way.kind) {
    case 'after':
      return way.span.count * LONGEST[way.span.unit] + PERIOD[way.through];
    case 'period-end':
      return PERIOD[way.period];
    default:
      return null;
  }
}

function dayAt(instant: number | undefined, { zone }: LintInput['program']): number | null {
  return instant === undefined || !Number.isFinite(instant) ? null : localDay(zone, instant);
}

function dateText(day: number): string {
  return formatCivilDate(civilDateOf(day));
}
