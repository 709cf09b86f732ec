/** What is wrong with a rule set, by JSON pointer; the places in the text are looked up at the end, all at once. */
import {
  type Diagnostic,
  type MessageArguments,
  type MessageDefinition,
  report,
} from '../../text/diagnostic.js';
import type { SourceFile, Span } from '../../text/source.js';
import { RULESET_MESSAGES as MESSAGES } from '../messages.js';
import { findJsonFault } from './read-json.js';

/** Beyond this many, one message says that there are more. */
const PROBLEMS_MAX = 20;

export interface Finding {
  readonly message: MessageDefinition;
  /** JSON pointer (RFC 6901) of the value; `null`: about the file. */
  readonly pointer: string | null;
  /** The place is that of the key, not of the value. */
  readonly atKey?: boolean;
  readonly args: MessageArguments;
}

export interface Findings {
  readonly add: (finding: Finding) => void;
  readonly list: () => readonly Finding[];
}

export function createFindings(): Findings {
  const found: Finding[] = [];
  return {
    add: (finding) => {
      // One more than is shown tells that there are more.
      if (found.length <= PROBLEMS_MAX) found.push(finding);
    },
    list: () => found,
  };
}

/** A part of a JSON pointer. */
export function escapePointer(key: string | number): string {
  return String(key).replaceAll('~', '~0').replaceAll('/', '~1');
}

/** How messages print a pointer: the root is the file. */
function showPointer(pointer: string): string {
  return pointer === '' ? '/' : pointer;
}

export function toDiagnostics(findings: readonly Finding[], source: SourceFile): readonly Diagnostic[] {
  const places = locate(findings, source);
  const shown = findings.slice(0, PROBLEMS_MAX).map((finding) => {
    const { message, pointer, args } = finding;
    const place = pointer === null ? {} : { place: showPointer(pointer) };
    return report(message, places.get(finding) ?? null, { ...place, ...args });
  });
  if (findings.length <= PROBLEMS_MAX) return shown;
  return [...shown, report(MESSAGES.tooManyProblems, null, { limit: String(PROBLEMS_MAX) })];
}

/** Reads the text once more, this time with an eye on the places; a rule set is often one single line. */
function locate(findings: readonly Finding[], { path: file, text }: SourceFile): ReadonlyMap<Finding, Span> {
  const wanted = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.pointer !== null)
      wanted.set(finding.pointer, [...(wanted.get(finding.pointer) ?? []), finding]);
  }
  const places = new Map<Finding, Span>();
  if (wanted.size === 0) return places;
  findJsonFault(text, (path, key, [start, end]) => {
    const pointer = path.map((part) => `/${escapePointer(part)}`).join('');
    for (const finding of wanted.get(pointer) ?? []) {
      const isLong = text.charAt(start) === '{' || text.charAt(start) === '[';
      const value: readonly [number, number] = [start, isLong ? start + 1 : end];
      const [from, to] = finding.atKey === true && key !== null ? key : value;
      places.set(finding, { file, start: from, end: to });
    }
  });
  return places;
}
