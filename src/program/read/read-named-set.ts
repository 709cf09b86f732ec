/** Sets and lists of declared things: `any`, a list of ids, or a map of ids and names. */
import { report } from '../../text/diagnostic.js';
import { skeletonOf } from '../../text/look-alike.js';
import type { Span } from '../../text/source.js';
import type { Named, NamedSet } from '../vocabulary.js';
import { codePointName } from '../yaml/code-point-name.js';
import type { YamlNode } from '../yaml/yaml-tree.js';
import { CONTENT_MESSAGES } from './messages.js';
import { quote, readNamed } from './read-name.js';
import { type Reading, textOf } from './reading.js';

/** An id with what was written about it; `details` is missing for an id of a list. */
export interface Declaration {
  readonly id: string;
  readonly span: Span;
  readonly details: YamlNode | undefined;
}

/** The ids of a list, or the keys of a map with their values. */
export function declarationsOf(node: YamlNode | undefined): readonly Declaration[] {
  if (node?.kind === 'map')
    return node.entries.map(({ key, keySpan, value }) => ({ id: key, span: keySpan, details: value }));
  if (node?.kind !== 'list') return [];
  return node.items.flatMap((item) => {
    const id = textOf(item);
    return id === undefined ? [] : [{ id, span: item.span, details: undefined }];
  });
}

/** Keyed by id; an id that was there before, or looks like one, has a message. The first declaration stays. */
export function collectById<T extends Named>(things: readonly T[], reading: Reading): ReadonlyMap<string, T> {
  const byId = new Map<string, T>();
  const bySkeleton = new Map<string, T>();
  for (const thing of things) {
    const skeleton = skeletonOf(thing.id);
    const first = byId.get(thing.id) ?? bySkeleton.get(skeleton);
    if (first !== undefined) reportSame(thing, first, reading);
    if (!byId.has(thing.id)) byId.set(thing.id, thing);
    if (!bySkeleton.has(skeleton)) bySkeleton.set(skeleton, thing);
  }
  return byId;
}

function reportSame(thing: Named, first: Named, { problems }: Reading): void {
  const options = { labels: [{ span: first.span, text: { en: 'first declared here', zh: '首次声明在此' } }] };
  const found = quote(thing.id);
  const codePoints = [...differing(thing.id, first.id)].map(codePointName).join(', ');
  problems.add(() =>
    codePoints === ''
      ? report(CONTENT_MESSAGES.duplicateId, thing.span, { found }, options)
      : report(CONTENT_MESSAGES.lookAlikes, thing.span, { found, codePoints }, options),
  );
}

/** The characters in which two ids differ that look the same; those of the first where it has any. */
function differing(id: string, other: string): ReadonlySet<string> {
  const own = [...id].filter((character) => !other.includes(character));
  return new Set(own.length > 0 ? own : [...other].filter((character) => !id.includes(character)));
}

/** A set of things that `read` makes of their declarations. One that is not written has nothing in it. */
export function readSetOf<T extends Named>(
  node: YamlNode | undefined,
  reading: Reading,
  read: (declaration: Declaration) => T,
): NamedSet<T> {
  const open = node?.kind === 'text' && node.text === 'any';
  return { open, members: collectById(declarationsOf(node).map(read), reading) };
}

/** A set of things that have only names. */
export function readNamedSet(node: YamlNode | undefined, reading: Reading): NamedSet {
  return readSetOf(node, reading, ({ id, span, details }) => readNamed(id, span, details, reading));
}
