/** Reads `jifen.yaml`. */
import { type Diagnostic, hasErrors, report } from '../text/diagnostic.js';
import { type Localized, sameText } from '../text/localized.js';
import type { SourceFile } from '../text/source.js';
import { zoneNames } from '../value/zone-data.js';
import { checkReferences } from './check-references.js';
import { createProblems, suggestNearest } from './problems.js';
import { CONTENT_MESSAGES } from './read/messages.js';
import { readAttributes } from './read/read-attributes.js';
import { readCalendars } from './read/read-calendars.js';
import { readCategories } from './read/read-categories.js';
import { readCompliance } from './read/read-compliance.js';
import { readInput } from './read/read-input.js';
import { readCurrencies, readPoints } from './read/read-money.js';
import { checkId, quote, readName } from './read/read-name.js';
import { readNamedSet } from './read/read-named-set.js';
import { readPartners, readPaymentMethods } from './read/read-partners.js';
import { readScale } from './read/read-scale.js';
import { type Reading, textOf } from './read/reading.js';
import { checkShape } from './shape/check-shape.js';
import type { Vocabulary } from './vocabulary.js';
import { parseYaml } from './yaml/parse-yaml.js';
import { valueAt, type YamlNode } from './yaml/yaml-tree.js';

export interface ProgramIdentity {
  /** Empty when the file has none. */
  readonly id: string;
  readonly title: Localized;
}

export interface ProgramReading {
  /** `null` when any of the diagnostics is an error. */
  readonly vocabulary: Vocabulary | null;
  readonly program: ProgramIdentity;
  /** In the order of their places, at most a hundred and one that says that there are more. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads and checks the text of a `jifen.yaml`. Never throws, whatever the text is. */
export function readProgram(source: SourceFile): ProgramReading {
  const problems = createProblems();
  const root = parseYaml(source, problems);
  if (root === null)
    return { vocabulary: null, program: { id: '', title: sameText('') }, diagnostics: problems.all() };
  const reading: Reading = { problems, text: source.text };
  checkShape(root, problems);
  const earlier = problems.all();
  const program = readIdentity(valueAt(root, 'program'), reading);
  const vocabulary = readVocabulary(root, reading);
  checkReferences(root, vocabulary, earlier, reading);
  const diagnostics = problems.all();
  return { vocabulary: hasErrors(diagnostics) ? null : vocabulary, program, diagnostics };
}

function readIdentity(node: YamlNode | undefined, reading: Reading): ProgramIdentity {
  const written = valueAt(node, 'id');
  const id = textOf(written) ?? '';
  if (written !== undefined && textOf(written) !== undefined) checkId(id, written.span, reading);
  return { id, title: readName(valueAt(node, 'title'), id, reading) };
}

function readVocabulary(root: YamlNode, reading: Reading): Vocabulary {
  const currencies = readCurrencies(root, reading);
  const attributes = valueAt(root, 'attributes');
  return {
    ...currencies,
    ...readSets(root, reading),
    zone: readZone(valueAt(root, 'timeZone'), reading),
    points: readPoints(valueAt(root, 'points'), currencies.currency, reading),
    tiers: readScale(valueAt(root, 'tiers'), reading),
    creditBands: readScale(valueAt(root, 'creditBands'), reading),
    greenGrades: readScale(valueAt(root, 'greenGrades'), reading),
    calendars: readCalendars(valueAt(root, 'calendars'), reading),
    memberAttributes: readAttributes(valueAt(attributes, 'member'), reading),
    itemAttributes: readAttributes(valueAt(attributes, 'item'), reading),
    purchaseAttributes: readAttributes(valueAt(attributes, 'purchase'), reading),
    compliance: readCompliance(valueAt(root, 'compliance'), reading),
    input: readInput(valueAt(root, 'input'), currencies, reading),
  };
}

type SetKey = 'tags' | 'memberTags' | 'brands' | 'channels' | 'stores' | 'scenes' | 'activities';

function readSets(
  root: YamlNode,
  reading: Reading,
): Pick<Vocabulary, SetKey | 'categories' | 'partners' | 'paymentMethods'> {
  const read = (key: SetKey) => readNamedSet(valueAt(root, key), reading);
  return {
    categories: readCategories(valueAt(root, 'categories'), reading),
    tags: read('tags'),
    memberTags: read('memberTags'),
    brands: read('brands'),
    channels: read('channels'),
    stores: read('stores'),
    scenes: read('scenes'),
    partners: readPartners(valueAt(root, 'partners'), reading),
    paymentMethods: readPaymentMethods(valueAt(root, 'paymentMethods'), reading),
    activities: read('activities'),
  };
}

function readZone(node: YamlNode | undefined, { problems }: Reading): string {
  if (node?.kind !== 'text') return '';
  const names = zoneNames();
  if (!names.includes(node.text)) {
    const options = { suggestion: suggestNearest(node.text, names) };
    problems.add(() => report(CONTENT_MESSAGES.unknownZone, node.span, { found: quote(node.text) }, options));
  }
  return node.text;
}
