/** Checks a YAML tree against the JSON Schema of `jifen.yaml` and says in words what does not fit. */
import { type ValidationIssue, type Validator, validateProgram } from '../../generated/validate-program.js';
import { type Diagnostic, report } from '../../text/diagnostic.js';
import { type Localized, sameText } from '../../text/localized.js';
import { type Problems, suggestNearest } from '../problems.js';
import type { YamlNode } from '../yaml/yaml-tree.js';
import { compareKeys, isTold, suggestMissing } from './compare-keys.js';
import { describeExpected, describeFound, shorten, typesOf } from './describe-value.js';
import { SHAPE_MESSAGES } from './messages.js';
import { type Place, placeAt } from './place-at.js';
import { toShape } from './to-shape.js';

/**
 * Adds a message for everything in which the tree does not have the shape of the schema that `validate` was made
 * from: that of `jifen.yaml` unless another is given.
 */
export function checkShape(root: YamlNode, problems: Problems, validate: Validator = validateProgram): void {
  if (validate(toShape(root))) return;
  for (const issue of mergeMissingKeys(validate.errors ?? [])) {
    problems.add(() => {
      const place = placeAt(root, issue.instancePath);
      return place === undefined ? undefined : EXPLAIN.get(issue.keyword)?.(issue, place);
    });
  }
}

/** Several keys that one map lacks, or lacks in two ways, are one issue. */
function mergeMissingKeys(issues: readonly ValidationIssue[]): readonly ValidationIssue[] {
  const paths = new Set<string>();
  return issues.filter(({ keyword, instancePath }) => {
    if (keyword !== 'required' && keyword !== 'dependencies') return true;
    const isFirst = !paths.has(instancePath);
    paths.add(instancePath);
    return isFirst;
  });
}

/** Words one problem; `undefined` when another message says it, or when it is none. */
type Explain = (issue: ValidationIssue, place: Place) => Diagnostic | undefined;

const EXPLAIN: ReadonlyMap<string, Explain> = new Map<string, Explain>([
  ['additionalProperties', explainUnknownKey],
  ['required', explainMissingKey],
  ['dependencies', explainMissingKey],
  ['type', explainType],
  ['enum', explainEnum],
  ['pattern', explainPattern],
  ['minimum', explainRange],
  ['maximum', explainRange],
  ['exclusiveMinimum', explainRange],
  ['minItems', explainEmpty],
  ['minProperties', explainEmpty],
  ['maxProperties', explainSeveralKeys],
]);

/** A message lists at most this many keys. */
const KEYS_SHOWN_MAX = 14;

function explainUnknownKey(issue: ValidationIssue, { node, name, keySpan }: Place): Diagnostic | undefined {
  if (node.kind !== 'map') return undefined;
  const key = String(issue.params['additionalProperty']);
  const keys = compareKeys(node, issue.parentSchema);
  const isForeign = issue.instancePath !== '' && keys.isForeign;
  if (isForeign && node.entries[0]?.key !== key) return undefined;
  const patterns = issue.parentSchema['patternProperties'] === undefined ? [] : ['attributes.…'];
  const shown = [...patterns, ...keys.known].slice(0, KEYS_SHOWN_MAX);
  if (patterns.length + keys.known.length > shown.length) shown.push('…');
  const entry = node.entries.find((candidate) => candidate.key === key);
  const suggestion = suggestNearest(key, keys.known) ?? (isForeign ? null : suggestMissing(keys));
  return report(
    SHAPE_MESSAGES.unknownKey,
    entry?.keySpan ?? keySpan,
    { key: shorten(key), place: name, known: shown.join(', ') },
    { suggestion },
  );
}

function explainMissingKey(issue: ValidationIssue, { node, name, keySpan }: Place): Diagnostic | undefined {
  if (node.kind !== 'map') return undefined;
  const keys = compareKeys(node, issue.parentSchema);
  if (isTold(keys) || (issue.instancePath !== '' && keys.isForeign)) return undefined;
  const shown = keys.missing.map((key) => `\`${key}\``).join(', ');
  return report(SHAPE_MESSAGES.missingKey, keySpan, { place: name, keys: shown });
}

function explainType({ parentSchema }: ValidationIssue, { node }: Place): Diagnostic | undefined {
  // `enum` says it better.
  if (parentSchema['enum'] !== undefined) return undefined;
  const types = typesOf(parentSchema);
  const isNumber = types.includes('number') || types.includes('integer');
  if (node.kind === 'odd-number' && isNumber)
    return report(SHAPE_MESSAGES.oddNumber, node.span, { found: describeFound(node) });
  // An id may look like any number; it is taken as it is written.
  const acceptsNumber = [parentSchema['type']].flat().includes('number');
  if (node.kind === 'odd-number' && acceptsNumber) return undefined;
  return report(
    SHAPE_MESSAGES.wrongType,
    node.span,
    { expected: describeExpected(parentSchema), found: describeFound(node) },
    { suggestion: suggestValue(node, types) },
  );
}

const FLAG_WORDS: ReadonlyMap<string, string> = new Map([
  ['yes', 'true'],
  ['on', 'true'],
  ['y', 'true'],
  ['no', 'false'],
  ['off', 'false'],
  ['n', 'false'],
]);

/** The same value in the form that was expected, where it is plain what was meant. */
function suggestValue(node: YamlNode, types: readonly string[]): Localized | null {
  if (node.kind === 'map' || node.kind === 'list') return null;
  const isScalar = node.kind === 'number' || node.kind === 'odd-number' || node.kind === 'flag';
  if (types.includes('string') && isScalar) return suggestText(`"${node.text}"`);
  if (node.kind !== 'text') return null;
  const flag = types.includes('boolean') ? FLAG_WORDS.get(node.text.toLowerCase()) : undefined;
  if (flag !== undefined) return suggestText(flag);
  const digits = node.text.replace(/(?<=\d)[,_](?=\d{3})/g, '');
  const isNumber = types.includes('number') || types.includes('integer');
  return isNumber && /^-?\d{1,18}(?:\.\d{1,12})?$/.test(digits) ? suggestText(digits) : null;
}

function suggestText(text: string): Localized {
  return { en: `write \`${text}\``, zh: `请写成 \`${text}\`` };
}

function explainEnum({ params }: ValidationIssue, { node }: Place): Diagnostic {
  const allowed = [params['allowedValues']].flat().map((value) => (value === '\t' ? '\\t' : String(value)));
  return report(
    SHAPE_MESSAGES.notAllowed,
    node.span,
    { found: describeFound(node), allowed: allowed.map((value) => `\`${value}\``).join(', ') },
    { suggestion: node.kind === 'text' ? suggestNearest(node.text, allowed) : null },
  );
}

function explainPattern({ parentSchema }: ValidationIssue, { node }: Place): Diagnostic {
  return report(SHAPE_MESSAGES.badForm, node.span, {
    expected: describeExpected(parentSchema),
    found: describeFound(node),
  });
}

const COMPARISONS: ReadonlyMap<string, Localized> = new Map([
  ['>=', { en: 'at least', zh: '不小于' }],
  ['<=', { en: 'at most', zh: '不大于' }],
  ['>', { en: 'greater than', zh: '大于' }],
]);

function explainRange({ params }: ValidationIssue, { node }: Place): Diagnostic {
  const words = COMPARISONS.get(String(params['comparison'])) ?? sameText('');
  const expected = { en: `${words.en} ${params['limit']}`, zh: `${words.zh} ${params['limit']}` };
  return report(SHAPE_MESSAGES.outOfRange, node.span, { found: describeFound(node), expected });
}

function explainEmpty(_issue: ValidationIssue, { node, name }: Place): Diagnostic {
  return report(SHAPE_MESSAGES.emptyList, node.span, { place: name });
}

function explainSeveralKeys(_issue: ValidationIssue, { node }: Place): Diagnostic {
  const keys = node.kind === 'map' ? node.entries.map(({ key }) => `\`${key}\``) : [];
  return report(SHAPE_MESSAGES.oneKeyEach, node.span, { found: shorten(keys.join(', ')) });
}
