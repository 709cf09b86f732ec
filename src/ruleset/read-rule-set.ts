/** Reads a rule set file. What comes through is as sound as what the compiler makes. */
import type { Diagnostic } from '../text/diagnostic.js';
import { report } from '../text/diagnostic.js';
import type { SourceFile } from '../text/source.js';
import { sha256Hex } from '../value/digest.js';
import { hashContent } from './hash.js';
import { RULESET_MESSAGES as MESSAGES } from './messages.js';
import { checkConditions, checkConsistency } from './reading/check-consistency.js';
import { checkNumbers } from './reading/check-numbers.js';
import { checkOffers } from './reading/check-offers.js';
import { checkPoints } from './reading/check-points.js';
import { checkReferences } from './reading/check-references.js';
import { checkShape } from './reading/check-shape.js';
import { createFindings, type Findings, toDiagnostics } from './reading/findings.js';
import { JSON_DEPTH_MAX, type JsonFault } from './reading/read-json.js';
import { readText } from './reading/read-text.js';
import type { JsonValue, RuleSet } from './types.js';

export interface RuleSetReading {
  /** `null` when any error was found. */
  readonly ruleSet: RuleSet | null;
  /** At most twenty, and one that says that there are more. */
  readonly diagnostics: readonly Diagnostic[];
}

/** UTF-16 code units. */
const SIZE_MAX = 64 * 1024 * 1024;

const FORMAT_VERSION = 1;
const LANGUAGE_VERSION = 1;

/**
 * Reads and checks the text of a rule set: JSON, format and language version, shape, hash, and everything that the
 * evaluator relies on. Never throws, whatever the text is.
 */
export function readRuleSet(source: SourceFile): RuleSetReading {
  const { text, path: file } = source;
  if (text.length > SIZE_MAX) {
    const args = { size: String(text.length), max: String(SIZE_MAX) };
    return refused([report(MESSAGES.tooLarge, null, args)]);
  }
  const { reading, content } = readText(text);
  if ('fault' in reading) {
    const { fault, start, end } = reading;
    return refused([explainFault(fault, { file, start, end: Math.min(end, text.length) })]);
  }
  const findings = createFindings();
  const ruleSet = checkValue(reading.value, content, findings);
  const diagnostics = toDiagnostics(findings.list(), source);
  return diagnostics.length > 0 ? refused(diagnostics) : { ruleSet, diagnostics };
}

function refused(diagnostics: readonly Diagnostic[]): RuleSetReading {
  return { ruleSet: null, diagnostics };
}

function explainFault(fault: JsonFault, span: Diagnostic['span']): Diagnostic {
  switch (fault.kind) {
    case 'syntax':
      return report(MESSAGES.notJson, span, { expected: fault.expected, found: fault.found });
    case 'duplicate-key':
      return report(MESSAGES.duplicateKey, span, { key: fault.key });
    case 'number':
      return report(MESSAGES.badNumber, span, { found: fault.found.slice(0, 40) });
    case 'half-character':
      return report(MESSAGES.halfCharacter, span);
    case 'too-deep':
      return report(MESSAGES.tooDeep, span, { max: String(JSON_DEPTH_MAX) });
  }
}

/** Each check needs the ones before it. `content`: its canonical text, where it is at hand. */
function checkValue(value: JsonValue, content: string | null, findings: Findings): RuleSet | null {
  if (!checkVersions(value, findings) || !checkShape(value, findings)) return null;
  const ruleSet = value as unknown as RuleSet;
  const hash = content === null ? hashContent(ruleSet.content) : sha256Hex(content);
  if (hash !== ruleSet.hash) findings.add({ message: MESSAGES.changed, pointer: '/hash', args: {} });
  checkReferences(ruleSet.content, findings);
  checkConsistency(ruleSet.content, findings);
  checkNumbers(ruleSet.content, findings);
  checkPoints(ruleSet.content, findings);
  checkOffers(ruleSet.content, findings);
  checkConditions(ruleSet.content, findings);
  return ruleSet;
}

/** Of a later version not even the shape is known, so that this comes first. */
function checkVersions(value: JsonValue, findings: Findings): boolean {
  if (memberOf(value, 'format') !== 'jifen-ruleset') {
    findings.add({ message: MESSAGES.notARuleSet, pointer: '', args: {} });
    return false;
  }
  const format = memberOf(value, 'formatVersion');
  if (typeof format === 'number' && format !== FORMAT_VERSION) {
    const args = { found: String(format), known: String(FORMAT_VERSION) };
    findings.add({ message: MESSAGES.unknownFormat, pointer: '/formatVersion', args });
    return false;
  }
  const language = memberOf(memberOf(value, 'content') ?? null, 'language');
  if (typeof language === 'number' && language !== LANGUAGE_VERSION) {
    const args = { found: String(language), known: String(LANGUAGE_VERSION) };
    findings.add({ message: MESSAGES.unknownLanguage, pointer: '/content/language', args });
    return false;
  }
  return true;
}

function memberOf(value: JsonValue, key: string): JsonValue | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return (value as { readonly [key: string]: JsonValue })[key];
}
