/** Rules about points must not leave it to their order which of them decides. */
import { piecesOf, type ScopePiece } from '../ruleset/points-scope.js';
import type { PointsScope } from '../ruleset/types.js';
import { compareText } from '../text/compare-text.js';
import { report } from '../text/diagnostic.js';
import type { Localized } from '../text/localized.js';
import type { Span } from '../text/source.js';
import type { Draft } from './draft.js';
import type { LifePart } from './life-draft.js';
import { CHECK_MESSAGES as MESSAGES } from './messages.js';
import { checkUnique } from './references.js';

type Scoped = LifePart<PointsScope & { readonly id: string }>;

const EXPIRY = { en: '`expiry` block', zh: '“积分有效期”块' };
const PENDING = { en: '`pending` block', zh: '“积分生效”块' };

/** Whoever names a table means all its rows, which are the rules that give its points. Before names are looked up. */
export function expandTables(draft: Draft): void {
  const { expiry, pending } = draft.life;
  if (expiry.length === 0 && pending.length === 0) return;
  const rows = rowsByTable(draft);
  expandIn(expiry, rows, draft);
  expandIn(pending, rows, draft);
}

function rowsByTable(draft: Draft): ReadonlyMap<string, readonly string[]> {
  const rows = new Map<string, string[]>();
  for (const { rule } of draft.rules) {
    const [table, row] = rule.id.split('/');
    if (table === undefined || row === undefined) continue;
    const known = rows.get(table);
    if (known === undefined) rows.set(table, [rule.id]);
    else known.push(rule.id);
  }
  return rows;
}

function expandIn<T extends PointsScope>(
  blocks: LifePart<T>[],
  rows: ReadonlyMap<string, readonly string[]>,
  draft: Draft,
): void {
  for (const [index, { part, span, mentions }] of blocks.entries()) {
    if (part.rules?.some((id) => rows.has(id)) !== true) continue;
    const rules = [...new Set(part.rules.flatMap((id) => rows.get(id) ?? [id]))].sort(compareText);
    const kept = mentions.filter(({ of, name }) => of !== 'rule' || !rows.has(name.text));
    blocks[index] = { part: draft.place({ ...part, rules }, span), span, mentions: kept };
  }
}

/** At most one block of a kind for the same points; names are given once. */
export function checkPointsScopes(draft: Draft): void {
  checkBlocks(draft.life.expiry, EXPIRY, draft);
  checkBlocks(draft.life.pending, PENDING, draft);
}

function checkBlocks(blocks: readonly Scoped[], block: Localized, draft: Draft): void {
  const first = new Map<string, Span>();
  // Blocks that clash are named after the same points; that is one mistake.
  const sound = blocks.filter((one) => {
    const pieces = piecesOf(one.part);
    const clash = pieces.find((piece) => first.has(keyOf(piece)));
    if (clash !== undefined) reportClash(clash, one.span, first.get(keyOf(clash)), block, draft);
    for (const piece of pieces) if (!first.has(keyOf(piece))) first.set(keyOf(piece), one.span);
    return clash === undefined;
  });
  const names = sound.map(({ part, span }) => ({ id: part.id, span }));
  checkUnique(draft, block, names, null);
}

function keyOf({ of, id }: ScopePiece): string {
  return `${of} ${id}`;
}

function reportClash(
  piece: ScopePiece,
  span: Span,
  other: Span | undefined,
  block: Localized,
  draft: Draft,
): void {
  const labels =
    other === undefined ? [] : [{ span: other, text: { en: 'the other one is here', zh: '另一个在这里' } }];
  draft.report(report(MESSAGES.scopesClash, span, { block, points: wordsFor(piece) }, { labels }));
}

function wordsFor({ of, id }: ScopePiece): Localized {
  if (of === 'all') return { en: 'all points', zh: '全部积分' };
  return of === 'rule'
    ? { en: `the points of rule \`${id}\``, zh: `规则“${id}”的积分` }
    : { en: `the points of campaign \`${id}\``, zh: `活动“${id}”的积分` };
}
