/** All that happened to points, entry by entry, with the reason for each: for those who check. */
import type { Entry } from '../../account/entry.js';
import type { Notice, Refusal } from '../../account/outcome.js';
import type { EventType } from '../../engine/event.js';
import { findPlace, formatPlace } from '../../explain/place.js';
import type { RuleSet } from '../../ruleset/types.js';
import type { Happening, History } from '../history.js';

/** Where and why a rule says what an entry does; `null` where the rule set does not tell. */
export interface Grounds {
  /** What the rule gives as its reason. */
  readonly because: string | null;
  /** File, line and column. */
  readonly source: string | null;
}

export interface TrailEntry extends Grounds {
  readonly seq: number;
  readonly entry: Entry;
}

/** One event of one member, or what time brought. */
export interface TrailStep {
  readonly event: string;
  readonly type: EventType | 'time';
  readonly member: string | null;
  readonly instantMs: number;
  /** As the record had it. */
  readonly at: string;
  readonly refusal: Refusal | null;
  readonly entries: readonly TrailEntry[];
  readonly notices: readonly Notice[];
  /** Available points after it; `null` without a member. */
  readonly balance: bigint | null;
}

export type TrailQuestion =
  | { readonly about: 'member'; readonly id: string }
  /** The entry, and all others about the same points. */
  | { readonly about: 'entry'; readonly seq: number }
  /** The event, and whatever corrects it. */
  | { readonly about: 'event'; readonly id: string };

/** In the order in which it was booked; empty when there is nothing of it. */
export async function makeTrail(history: History, question: TrailQuestion): Promise<readonly TrailStep[]> {
  if (question.about === 'entry') return trailOfEntry(history, question.seq);
  const steps: TrailStep[] = [];
  const member = question.about === 'member' ? question.id : undefined;
  for await (const happening of history.happenings(member)) {
    if (question.about === 'member' || isAbout(happening, question.id))
      steps.push(stepOf(history, happening));
  }
  return steps;
}

function isAbout({ outcome, subject }: Happening, event: string): boolean {
  if (outcome.id === event || (outcome.type !== 'redeem' && subject === event)) return true;
  return outcome.entries.some(
    ({ refersTo, lots }) => refersTo === event || lots.some(({ lot }) => lot.startsWith(`${event}/`)),
  );
}

/** Lots belong to one member: what comes before the entry is kept until it is known whose it is. */
async function trailOfEntry(history: History, seq: number): Promise<readonly TrailStep[]> {
  const before: Happening[] = [];
  let lots: ReadonlySet<string> | null = null;
  let member: string | null = null;
  const steps: TrailStep[] = [];
  for await (const happening of history.happenings()) {
    const { entries } = happening.outcome;
    if (lots === null) {
      const entry = entries[seq - happening.firstEntry];
      if (entry === undefined) {
        if (entries.length > 0) before.push(happening);
        continue;
      }
      member = entry.member;
      lots = new Set(entry.lots.map(({ lot }) => lot));
      steps.push(...before.flatMap((one) => partsOf(history, one, entry.member, lots ?? new Set(), seq)));
    }
    steps.push(...partsOf(history, happening, member ?? '', lots, seq));
  }
  return steps;
}

/** Only the entries about these lots, and the one that is asked about. */
function partsOf(
  history: History,
  happening: Happening,
  member: string,
  lots: ReadonlySet<string>,
  seq: number,
): TrailStep[] {
  if (happening.outcome.member !== member) return [];
  const step = stepOf(history, happening);
  const entries = step.entries.filter(
    (one) => one.seq === seq || one.entry.lots.some(({ lot }) => lots.has(lot)),
  );
  return entries.length === 0 ? [] : [{ ...step, entries, notices: [] }];
}

function stepOf(history: History, { outcome, firstEntry }: Happening): TrailStep {
  const { id, type, member, instantMs, at, refusal, notices, balance } = outcome;
  const entries = outcome.entries.map((entry, index) => ({
    seq: firstEntry + index,
    entry,
    ...groundsOf(history.ruleSetOf(entry.ruleSet), entry),
  }));
  return { event: id, type, member, instantMs, at, refusal, entries, notices, balance };
}

function groundsOf(ruleSet: RuleSet | undefined, { kind, rule }: Entry): Grounds {
  if (ruleSet === undefined || rule === null) return { because: null, source: null };
  const pointer = pointerOf(ruleSet, kind, rule);
  const place = pointer === undefined ? null : findPlace(ruleSet, pointer);
  return {
    because: ruleSet.content.rules.find(({ id }) => id === rule)?.reason ?? null,
    source: place === null ? null : formatPlace(place),
  };
}

function pointerOf({ content }: RuleSet, kind: Entry['kind'], rule: string): string | undefined {
  const at = (list: readonly { readonly id: string }[], path: string): string | undefined => {
    const index = list.findIndex(({ id }) => id === rule);
    return index < 0 ? undefined : `${path}/${index}`;
  };
  if (kind === 'redeem' || kind === 'return' || kind === 'compensate')
    return at(content.life.offers, '/life/offers');
  if (kind === 'donate') return at(content.life.causes, '/life/causes');
  return rule === 'base' ? '/base/rates/0' : at(content.rules, '/rules');
}
