/** Named calendars: explicit civil dates. */
import { type Diagnostic, report } from '../../text/diagnostic.js';
import type { Span } from '../../text/source.js';
import { parseCivilDate } from '../../value/civil-date.js';
import type { Calendar } from '../vocabulary.js';
import { valueAt, type YamlNode } from '../yaml/yaml-tree.js';
import { CONTENT_MESSAGES } from './messages.js';
import { readNamed } from './read-name.js';
import { collectById, type Declaration, declarationsOf } from './read-named-set.js';
import type { Reading } from './reading.js';

type DateRange = Calendar['ranges'][number];

interface PlacedRange {
  readonly range: DateRange;
  readonly span: Span;
}

const RANGE = /^(\d{4}-\d{2}-\d{2})(?:\.\.(\d{4}-\d{2}-\d{2}))?$/;

export function readCalendars(node: YamlNode | undefined, reading: Reading): ReadonlyMap<string, Calendar> {
  return collectById(
    declarationsOf(node).map((declaration) => readCalendar(declaration, reading)),
    reading,
  );
}

/** The ranges come out in the order of their dates, whatever order they are written in. */
function readCalendar({ id, span, details }: Declaration, reading: Reading): Calendar {
  const list = details?.kind === 'list' ? details : valueAt(details, 'ranges');
  const items = list?.kind === 'list' ? list.items : [];
  const placed = items.flatMap((item) => readRange(item, reading) ?? []);
  // Dates in this form are ordered like their texts.
  placed.sort((a, b) => (a.range.from < b.range.from ? -1 : a.range.from > b.range.from ? 1 : 0));
  reportOverlaps(placed, reading);
  return { ...readNamed(id, span, details, reading), ranges: placed.map(({ range }) => range) };
}

function readRange(node: YamlNode, { problems }: Reading): PlacedRange | undefined {
  const match = node.kind === 'text' ? RANGE.exec(node.text) : null;
  const [, from, through = from] = match ?? [];
  if (from === undefined || through === undefined) return undefined;
  const problem = findProblem({ from, through }, node.span);
  if (problem === undefined) return { range: { from, through }, span: node.span };
  problems.add(() => problem);
  return undefined;
}

function findProblem({ from, through }: DateRange, span: Span): Diagnostic | undefined {
  const impossible = [from, through].find((date) => parseCivilDate(date) === undefined);
  if (impossible !== undefined) return report(CONTENT_MESSAGES.impossibleDate, span, { found: impossible });
  if (through >= from) return undefined;
  return report(
    CONTENT_MESSAGES.reversedRange,
    span,
    { from, through },
    { suggestion: { en: `write \`${through}..${from}\``, zh: `请写成 \`${through}..${from}\`` } },
  );
}

/** `placed` is in the order of first days. A range is compared with the one before that reaches furthest. */
function reportOverlaps(placed: readonly PlacedRange[], { problems }: Reading): void {
  let furthest: PlacedRange | undefined;
  for (const current of placed) {
    const before = furthest;
    if (before !== undefined && current.range.from <= before.range.through) {
      const labels = [{ span: before.span, text: { en: 'already here', zh: '已在此处' } }];
      const args = { found: current.range.from };
      problems.add(() => report(CONTENT_MESSAGES.overlappingRanges, current.span, args, { labels }));
    }
    if (before === undefined || current.range.through > before.range.through) furthest = current;
  }
}
