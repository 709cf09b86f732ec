/** What is collected while the blocks of all files are checked one after the other. */

import type { ClausePart, Header, LifeName, NameAt } from '../phrases/kinds.js';
import type { CheckContext, Kind, Phrase } from '../phrases/phrase.js';
import type { Vocabulary } from '../program/vocabulary.js';
import type { BaseRate, Campaign, Choices, Condition, Limit, Rule } from '../ruleset/types.js';
import type { BlockNode, SlotNode } from '../syntax/tree.js';
import { compareText } from '../text/compare-text.js';
import { type Diagnostic, report } from '../text/diagnostic.js';
import type { Localized } from '../text/localized.js';
import type { Span } from '../text/source.js';
import type { Zone } from '../value/zone.js';
import type { Claim, Example } from './checked-program.js';
import { checkGuards } from './guards.js';
import { LifeDraft } from './life-draft.js';
import { CHECK_MESSAGES } from './messages.js';
import { Parts, type PlacedPart } from './parts.js';
import { countValues, SIZE_LIMITS } from './size-limits.js';

/** Messages after which none gets a suggestion that has to be searched for. */
const SUGGESTING_MAX = 100;

/** A rule with the places of what it refers to. */
export interface RuleDraft {
  readonly rule: Rule;
  readonly span: Span;
  readonly lane: NameAt | null;
  readonly overrides: readonly NameAt[];
  readonly groupSpan: Span | null;
  /** A clause of its block could not be checked. */
  readonly damaged: boolean;
}

export interface CampaignDraft {
  readonly campaign: Campaign;
  readonly span: Span;
  readonly excludes: readonly NameAt[];
}

export interface RateDraft {
  readonly rate: BaseRate;
  readonly span: Span;
}

/** What a block checker knows about the file it is in. */
export interface FileContext {
  readonly path: string;
  /** Id of the file's campaign; `null` when it has none. */
  readonly campaign: string | null;
  /** A block of the file could not be read; it may have been the campaign. */
  readonly lacksBlocks: boolean;
}

export class Draft implements CheckContext {
  readonly vocabulary: Vocabulary;
  readonly zone: Zone;
  readonly diagnostics: Diagnostic[] = [];
  readonly places = new Map<object, Span>();
  readonly campaigns: CampaignDraft[] = [];
  readonly rules: RuleDraft[] = [];
  readonly rates: RateDraft[] = [];
  readonly limits: Limit[] = [];
  readonly claims: Claim[] = [];
  readonly examples: Example[] = [];
  readonly life = new LifeDraft();
  program: {
    readonly header: Header;
    readonly choices: Partial<Choices>;
    readonly span: Span;
    readonly damaged: boolean;
  } | null = null;
  several: { readonly way: 'highest' | 'lowest' | 'add'; readonly span: Span } | null = null;
  /** What earn blocks exclude, in the order of the files. */
  readonly excluded: Condition[] = [];
  limitsSpan: Span | null = null;
  /** Names that exist although their block has mistakes: mentioning them is no further mistake. */
  readonly damagedRules = new Set<string>();
  /** Tables with mistakes: any row of them may exist. */
  readonly damagedTables = new Set<string>();
  /** A block could not be read, so that names which seem to be missing may well be there. */
  lacksBlocks = false;
  /** A block of base rates has mistakes. */
  damagedRates = false;
  /** Names of rules expected by examples, resolved at the end. */
  readonly expectedRules: NameAt[] = [];

  private readonly book: ReadonlyMap<string, Phrase>;
  private comparisons = 0;
  private isFull = false;

  constructor(book: ReadonlyMap<string, Phrase>, vocabulary: Vocabulary, zone: Zone) {
    this.book = book;
    this.vocabulary = vocabulary;
    this.zone = zone;
  }

  report(diagnostic: Diagnostic): void {
    const { length } = this.diagnostics;
    if (length < SIZE_LIMITS.messages) this.diagnostics.push(diagnostic);
    else if (length === SIZE_LIMITS.messages) {
      this.diagnostics.push(
        report(CHECK_MESSAGES.tooManyProblems, null, { limit: `${SIZE_LIMITS.messages}` }),
      );
    }
  }

  /** Nobody reads further suggestions, and they cost more than all the rest. */
  get isSilent(): boolean {
    return this.diagnostics.length >= SUGGESTING_MAX;
  }

  /** Adds a rule, unless the project is full; what is too much is reported once. */
  addRule(draft: RuleDraft): boolean {
    if (this.isFull) return false;
    this.comparisons += countValues(draft.rule);
    const { rules, comparisons } = SIZE_LIMITS;
    this.isFull = this.rules.length >= rules || this.comparisons > comparisons;
    if (!this.isFull) this.rules.push(draft);
    else {
      this.lacksBlocks = true;
      const isLong = this.rules.length >= rules;
      const message = isLong ? CHECK_MESSAGES.tooManyRules : CHECK_MESSAGES.tooManyComparisons;
      this.report(report(message, draft.span, { limit: `${isLong ? rules : comparisons}` }));
    }
    return !this.isFull;
  }

  lower<Out>(kind: Kind<Out>, node: SlotNode): Out | undefined {
    if (node.kind !== 'phrase') return undefined;
    const phrase = this.book.get(node.phrase);
    // The parser puts only phrases of the right kind into a slot; the table of phrases has lost that type.
    if (phrase === undefined || !phrase.kinds.includes(kind.id)) return undefined;
    return phrase.lowerNode(node, this) as Out | undefined;
  }

  mention(of: LifeName['of'], name: NameAt): void {
    this.life.mentions.push({ of, name });
  }

  place<T extends object>(part: T, span: Span): T {
    this.places.set(part, span);
    return part;
  }

  /** Checks a block's first sentence. */
  header(block: BlockNode, kind: Kind<Header>): Header | undefined {
    return this.lower(kind, block.header);
  }

  /** Checks all clauses of a block. */
  parts(block: BlockNode, kind: Kind<ClausePart>, name: Localized): Parts {
    const placed: PlacedPart[] = [];
    let damaged = block.damaged || block.end === null;
    for (const clause of block.clauses) {
      if (clause.kind === 'row') continue;
      const part = this.lower(kind, clause);
      if (part === undefined) damaged = true;
      else placed.push({ part, span: clause.span });
    }
    return new Parts(placed, this, name, block.header.span, damaged);
  }

  /** All conditions of the `when` clauses of a block together. */
  conditions(parts: Parts): Condition {
    const all = parts.all('when').map((part) => part.condition);
    if (all.length === 0) return { all };
    const whole: Condition = all.length === 1 && all[0] !== undefined ? all[0] : { all };
    checkGuards(whole, this);
    return whole;
  }

  /**
   * Limits with ids that name their counters by what they count: `rule/green#points-month`. So they stay what they
   * are when clauses move or others join them. Two of the same kind in one block are reported.
   */
  limitsOf(parts: Parts, owner: string): readonly Limit[] {
    const placed = parts.placed('limit');
    if (placed.length === 0) return [];
    const limits = placed.map(({ part, span }): Limit => {
      const { quota, per } = part;
      const period = per.period === 'days' ? `${per.days}-days` : per.period;
      return this.place({ id: `${owner}#${quota.unit}-${period}`, quota, per }, span);
    });
    return this.withoutTwins(limits, parts.block);
  }

  /** Sorted by id; a second one with the same id is said twice. */
  withoutTwins<T extends { readonly id: string }>(parts: readonly T[], block: Localized): readonly T[] {
    const byId = new Map<string, T>();
    for (const one of parts) {
      const first = byId.get(one.id);
      if (first === undefined) byId.set(one.id, one);
      else this.reportTwins(first, one, block);
    }
    return [...byId.values()].sort((left, right) => compareText(left.id, right.id));
  }

  private reportTwins(first: object, second: object, block: Localized): void {
    const span = this.places.get(first);
    const labels = span === undefined ? [] : [{ span, text: { en: 'said first here', zh: '第一次在这里' } }];
    this.report(report(CHECK_MESSAGES.saidTwice, this.places.get(second) ?? null, { block }, { labels }));
  }
}
