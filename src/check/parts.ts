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
    return this.parts.flatMap(({ part }) => (isPart(part, name) ? [part] : []));
  }

  placed<Name extends PartName>(name: Name): readonly { readonly part: PartOf<Name>; readonly span: Span }[] {
    return this.parts.flatMap(({ part, span }) => (isPart(part, name) ? [{ part, span }] : []));
  }

  /** At most one; a second one is reported. */
  single<Name extends PartName>(name: Name): PartOf<Name> | null {
    const found = this.placed(name);
    const isEffect = name === 'effect' || name === 'table-effect';
    for (const extra of found.slice(1)) {
      this.context.report(
        report(
          isEffect ? MESSAGES.severalEffects : MESSAGES.saidTwice,
          extra.span,
          { block: this.block },
          {
            suggestion: isEffect ? OWN_RULE : null,
            labels: [
              {
                span: (found[0] as { span: Span }).span,
                text: { en: 'said first here', zh: '第一次在这里' },
              },
            ],
          },
        ),
      );
    }
    return found[0]?.part ?? null;
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

function isPart<Name extends PartName>(part: ClausePart, name: Name): part is PartOf<Name> {
  return part.part === name;
}
