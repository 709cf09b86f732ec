/** The checked clauses of one block, and how often each may stand there. */
import type { ClausePart } from '../phrases/kinds.js';
import type { CheckContext } from '../phrases/phrase.js';
import { report } from '../text/diagnostic.js';
import type { Localized } from '../text/localized.js';
import type { Span } from '../text/source.js';
import { CHECK_MESSAGES as MESSAGES } from './messages.js';

type PartName = ClausePart['part'];
type PartOf<Name extends PartName> = Extract<ClausePart, { readonly part: Name }>;

export interface PlacedPart {
  readonly part: ClausePart;
  readonly span: Span;
}

/** A part of a known kind with its place. */
export interface Placed<Name extends PartName> extends PlacedPart {
  readonly part: PartOf<Name>;
}

const OWN_RULE: Localized = {
  en: 'give it a rule of its own, with the same conditions',
  zh: '请为它另写一条规则，条件相同即可',
};

export class Parts {
  private readonly parts: readonly PlacedPart[];
  private readonly context: Pick<CheckContext, 'report'>;
  /** The kind of block, as messages name it. */
  readonly block: Localized;
  private readonly header: Span;
  /** Some clause of the block could not be checked: what is missing may be in it. */
  readonly damaged: boolean;

  constructor(
    parts: readonly PlacedPart[],
    context: Pick<CheckContext, 'report'>,
    block: Localized,
    header: Span,
    damaged: boolean,
  ) {
    this.parts = parts;
    this.context = context;
    this.block = block;
    this.header = header;
    this.damaged = damaged;
  }

  all<Name extends PartName>(name: Name): readonly PartOf<Name>[] {
    const found: PartOf<Name>[] = [];
    for (const { part } of this.parts) if (isPart(part, name)) found.push(part);
    return found;
  }

  placed<Name extends PartName>(name: Name): readonly Placed<Name>[] {
    const found: Placed<Name>[] = [];
    for (const placed of this.parts) if (isPlaced(placed, name)) found.push(placed);
    return found;
  }

  /** At most one; a second one is reported. */
  single<Name extends PartName>(name: Name): PartOf<Name> | null {
    let first: Placed<Name> | null = null;
    for (const placed of this.parts) {
      if (!isPlaced(placed, name)) continue;
      if (first === null) first = placed;
      else this.reportTwice(first, placed);
    }
    return first?.part ?? null;
  }

  private reportTwice(first: PlacedPart, extra: PlacedPart): void {
    const isEffect = extra.part.part === 'effect' || extra.part.part === 'table-effect';
    const message = isEffect ? MESSAGES.severalEffects : MESSAGES.saidTwice;
    const labels = [{ span: first.span, text: { en: 'said first here', zh: '第一次在这里' } }];
    const options = { suggestion: isEffect ? OWN_RULE : null, labels };
    this.context.report(report(message, extra.span, { block: this.block }, options));
  }

  /** Exactly one; a missing one is reported unless an unreadable clause may have been it. */
  required<Name extends PartName>(name: Name, what: Localized, sample: Localized): PartOf<Name> | null {
    const found = this.single(name);
    if (found === null) this.missing(what, sample);
    return found;
  }

  /** One or more; reports that there is none. */
  some<Name extends PartName>(name: Name, what: Localized, sample: Localized): readonly PartOf<Name>[] {
    const found = this.all(name);
    if (found.length === 0) this.missing(what, sample);
    return found;
  }

  /** Reports that a clause is missing, unless one that could not be read may have been it. */
  missing(what: Localized, sample: Localized): void {
    if (this.damaged) return;
    this.context.report(
      report(
        MESSAGES.missingClause,
        this.header,
        { block: this.block, what },
        {
          suggestion: { en: `add a clause like \`${sample.en}\``, zh: `加一条子句，如“${sample.zh}”` },
        },
      ),
    );
  }
}

function isPlaced<Name extends PartName>(placed: PlacedPart, name: Name): placed is Placed<Name> {
  return placed.part.part === name;
}

function isPart<Name extends PartName>(part: ClausePart, name: Name): part is PartOf<Name> {
  return part.part === name;
}
