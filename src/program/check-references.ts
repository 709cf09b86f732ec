/** Names in `jifen.yaml` that refer to other parts of it. */
import { type Diagnostic, report } from '../text/diagnostic.js';
import { type Known, MAPPED_SECTIONS, type MappedSection, valuesOf } from './mapped-sections.js';
import { suggestNearest } from './problems.js';
import { CONTENT_MESSAGES } from './read/messages.js';
import { quote } from './read/read-name.js';
import { declarationsOf } from './read/read-named-set.js';
import { type Reading, textOf } from './read/reading.js';
import type { Vocabulary } from './vocabulary.js';
import { valueAt, type YamlNode } from './yaml/yaml-tree.js';

interface Checking extends Reading {
  readonly root: YamlNode;
  readonly vocabulary: Vocabulary;
  /** Where the YAML or the shape of the file has problems. */
  readonly brokenAt: readonly number[];
}

/**
 * Adds a message for every name that refers to something that is not declared. `earlier` are the problems of the
 * YAML and its shape: nothing is said about names of a part that has one, since they may well be meant there.
 */
export function checkReferences(
  root: YamlNode,
  vocabulary: Vocabulary,
  earlier: readonly Diagnostic[],
  reading: Reading,
): void {
  const brokenAt = earlier.flatMap(({ span }) => (span === null ? [] : [span.start]));
  const checking = { ...reading, root, vocabulary, brokenAt };
  checkScenes(checking);
  checkCurrency(checking);
  for (const section of MAPPED_SECTIONS) checkSection(section, checking);
}

/** Whether the part under a key of the file could be read, and was not left out by a misspelt key. */
function isSound({ root, brokenAt, text }: Checking, key: string): boolean {
  const entries = root.kind === 'map' ? root.entries : [];
  const index = entries.findIndex((entry) => entry.key === key);
  const start = entries[index]?.keySpan.start;
  if (start === undefined) return !entries.some(({ keySpan }) => brokenAt.includes(keySpan.start));
  const end = entries[index + 1]?.keySpan.start ?? text.length + 1;
  return !brokenAt.some((offset) => offset >= start && offset < end);
}

function checkScenes(checking: Checking): void {
  const { problems, root, vocabulary } = checking;
  const { open, members } = vocabulary.scenes;
  if (open || !isSound(checking, 'scenes')) return;
  for (const { details } of declarationsOf(valueAt(root, 'partners'))) {
    const node = valueAt(details, 'scene');
    const scene = textOf(node);
    if (node === undefined || scene === undefined || members.has(scene)) continue;
    const options = { suggestion: suggestNearest(scene, members.keys()) };
    problems.add(() => report(CONTENT_MESSAGES.unknownScene, node.span, { found: quote(scene) }, options));
  }
}

function checkCurrency(checking: Checking): void {
  const { problems, root, vocabulary } = checking;
  const node = valueAt(valueAt(root, 'input'), 'currency');
  const code = textOf(node);
  const known = [vocabulary.currency.code, ...vocabulary.currencies.keys()];
  if (node === undefined || code === undefined || known.includes(code)) return;
  if (!isSound(checking, 'currency') || !isSound(checking, 'currencies')) return;
  const args = { found: quote(code), known: known.join(', ') };
  const options = { suggestion: suggestNearest(code, known) };
  problems.add(() => report(CONTENT_MESSAGES.unknownCurrency, node.span, args, options));
}

const ATTRIBUTE_PREFIX = 'attributes.';

function checkSection(section: MappedSection, checking: Checking): void {
  const { root, vocabulary, problems } = checking;
  const attributes = section.attributes(vocabulary);
  for (const { id, span, details } of declarationsOf(valueAt(valueAt(root, 'input'), section.key))) {
    const values = valueAt(details, 'values');
    const field = section.fields.get(id);
    if (field !== undefined) checkMappedValues(values, field(vocabulary), checking);
    if (!id.startsWith(ATTRIBUTE_PREFIX) || !isSound(checking, 'attributes')) continue;
    const name = id.slice(ATTRIBUTE_PREFIX.length);
    const attribute = attributes.get(name);
    if (attribute !== undefined) checkMappedValues(values, valuesOf(attribute), checking);
    else {
      const args = { found: quote(name), place: section.place };
      const options = { suggestion: suggestNearest(name, attributes.keys()) };
      problems.add(() => report(CONTENT_MESSAGES.unknownAttribute, span, args, options));
    }
  }
}

function checkMappedValues(node: YamlNode | undefined, known: Known | undefined, checking: Checking): void {
  if (node === undefined || known === undefined || !isSound(checking, known.key)) return;
  const { place, ids } = known;
  for (const { details } of declarationsOf(node)) {
    const id = textOf(details);
    // An empty text means that the record has no such field.
    if (details === undefined || id === undefined || id === '' || ids.has(id)) continue;
    const args = { found: quote(id), place };
    const options = { suggestion: suggestNearest(id, ids) };
    checking.problems.add(() => report(CONTENT_MESSAGES.unknownMappedValue, details.span, args, options));
  }
}
