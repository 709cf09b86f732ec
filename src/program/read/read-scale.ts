/** Tiers, credit bands and green grades. */
import { report } from '../../text/diagnostic.js';
import { suggestNearest } from '../problems.js';
import type { Named, Scale } from '../vocabulary.js';
import { valueAt, type YamlNode } from '../yaml/yaml-tree.js';
import { CONTENT_MESSAGES } from './messages.js';
import { quote, readNamed } from './read-name.js';
import { collectById, type Declaration } from './read-named-set.js';
import { type Reading, textOf } from './reading.js';

/** What `default` says when there is no default step. */
const UNKNOWN = 'unknown';
const RESERVED: readonly string[] = [UNKNOWN, 'any'];

/** A scale; one that is not written has no steps, and everything is unknown on it. */
export function readScale(node: YamlNode | undefined, reading: Reading): Scale {
  const list = valueAt(node, 'steps');
  const items = list?.kind === 'list' ? list.items : [];
  const declared = items.flatMap(declarationOf);
  const steps = [
    ...collectById(
      declared.map((step) => readStep(step, reading)),
      reading,
    ).values(),
  ];
  const isComplete = declared.length > 0 && declared.length === items.length;
  return { steps, fallback: readDefault(valueAt(node, 'default'), isComplete ? steps : undefined, reading) };
}

/** `silver`, or a map with the one key `silver`. */
function declarationOf(item: YamlNode): readonly Declaration[] {
  if (item.kind === 'map')
    return item.entries.length !== 1
      ? []
      : item.entries.map(({ key, keySpan, value }) => ({ id: key, span: keySpan, details: value }));
  const id = textOf(item);
  return id === undefined ? [] : [{ id, span: item.span, details: undefined }];
}

function readStep({ id, span, details }: Declaration, reading: Reading): Named {
  if (RESERVED.includes(id))
    reading.problems.add(() => report(CONTENT_MESSAGES.reservedStep, span, { found: quote(id) }));
  return readNamed(id, span, details, reading);
}

/** `steps` is missing when not all of them could be read: then nothing can be said about the default. */
function readDefault(
  node: YamlNode | undefined,
  steps: readonly Named[] | undefined,
  { problems }: Reading,
): string | null {
  const id = textOf(node);
  if (node === undefined || id === undefined || id === UNKNOWN || steps === undefined) return null;
  const ids = steps.map((step) => step.id);
  if (ids.includes(id)) return id;
  problems.add(() =>
    report(
      CONTENT_MESSAGES.unknownDefault,
      node.span,
      { found: quote(id), known: ids.join(', ') },
      { suggestion: suggestNearest(id, [...ids, UNKNOWN]) },
    ),
  );
  return null;
}
