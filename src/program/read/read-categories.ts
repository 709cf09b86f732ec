/** The category tree, nested or flat, and that it is a tree. */
import { report } from '../../text/diagnostic.js';
import type { Span } from '../../text/source.js';
import { suggestNearest } from '../problems.js';
import { shorten } from '../shape/describe-value.js';
import type { Category, NamedSet } from '../vocabulary.js';
import { valueAt, type YamlNode } from '../yaml/yaml-tree.js';
import { CONTENT_MESSAGES } from './messages.js';
import { quote, readNamed } from './read-name.js';
import { collectById, type Declaration, declarationsOf } from './read-named-set.js';
import { type Reading, textOf } from './reading.js';

/** Categories above a category. */
export const CATEGORY_DEPTH_MAX = 16;

/** A category with the place where its parent is written, for messages. */
interface DeclaredCategory extends Category {
  readonly parentSpan: Span;
}

export function readCategories(node: YamlNode | undefined, reading: Reading): NamedSet<Category> {
  const open = node?.kind === 'text' && node.text === 'any';
  const declared = collectById(readLevel(declarationsOf(node), null, reading), reading);
  const isWhole = reportUnknownParents(declared, reading);
  if (isWhole) reportChains(declared, reading);
  const members = [...declared].map(
    ([id, { name, span, parent }]) => [id, { id, name, span, parent }] as const,
  );
  return { open, members: new Map(members) };
}

/** The categories of one level and, after each, those nested under it. */
function readLevel(
  declarations: readonly Declaration[],
  parent: string | null,
  reading: Reading,
): readonly DeclaredCategory[] {
  return declarations.flatMap((declaration) => {
    const category = readCategory(declaration, parent, reading);
    const children = declarationsOf(valueAt(declaration.details, 'children'));
    return [category, ...readLevel(children, category.id, reading)];
  });
}

function readCategory(
  { id, span, details }: Declaration,
  parent: string | null,
  reading: Reading,
): DeclaredCategory {
  const named = readNamed(id, span, details, reading);
  const written = valueAt(details, 'parent');
  const writtenId = textOf(written);
  if (written === undefined || writtenId === undefined) return { ...named, parent, parentSpan: span };
  if (parent !== null)
    reading.problems.add(() =>
      report(CONTENT_MESSAGES.secondParent, written.span, { parent: quote(parent) }),
    );
  return { ...named, parent: parent ?? writtenId, parentSpan: written.span };
}

/** Returns whether every parent exists. */
function reportUnknownParents(
  categories: ReadonlyMap<string, DeclaredCategory>,
  { problems }: Reading,
): boolean {
  let isWhole = true;
  for (const { parent, parentSpan } of categories.values()) {
    if (parent === null || categories.has(parent)) continue;
    isWhole = false;
    problems.add(() =>
      report(
        CONTENT_MESSAGES.unknownParent,
        parentSpan,
        { found: quote(parent) },
        { suggestion: suggestNearest(parent, categories.keys()) },
      ),
    );
  }
  return isWhole;
}

/** Follows the parents of every category, each step once; a circle is reported once, at its first category. */
function reportChains(categories: ReadonlyMap<string, DeclaredCategory>, reading: Reading): void {
  const depths = new Map<string, number>();
  for (const category of categories.values()) {
    const chain = new Set<DeclaredCategory>();
    let current: DeclaredCategory | undefined = category;
    while (current !== undefined && !depths.has(current.id) && !chain.has(current)) {
      chain.add(current);
      current = current.parent === null ? undefined : categories.get(current.parent);
    }
    const links = [...chain];
    if (current !== undefined && chain.has(current)) {
      reportCycle(links, current, reading);
      for (const { id } of links) depths.set(id, 0);
    } else measure(links, depths.get(current?.id ?? '') ?? -1, depths, reading);
  }
}

/** Notes how many categories stand above each of a chain; `above` is that of the category that it ends at. */
function measure(
  chain: readonly DeclaredCategory[],
  above: number,
  depths: Map<string, number>,
  reading: Reading,
): void {
  let depth = above;
  for (const link of [...chain].reverse()) {
    depth += 1;
    depths.set(link.id, depth);
    // Once for each branch: what lies deeper is too deep for the same reason.
    if (depth === CATEGORY_DEPTH_MAX + 1) reportDepth(link, reading);
  }
}

function reportCycle(
  chain: readonly DeclaredCategory[],
  start: DeclaredCategory,
  { problems }: Reading,
): void {
  const ids = chain.slice(chain.indexOf(start)).map(({ id }) => id);
  const path = shorten([...ids, start.id].join(' → '));
  problems.add(() =>
    report(CONTENT_MESSAGES.categoryCycle, start.parentSpan, { found: quote(start.id), path }),
  );
}

function reportDepth({ id, span }: DeclaredCategory, { problems }: Reading): void {
  const limit = `${CATEGORY_DEPTH_MAX}`;
  problems.add(() => report(CONTENT_MESSAGES.categoryTooDeep, span, { found: quote(id), limit }));
}
