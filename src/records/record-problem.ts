/** Why a record is refused: values that the reject file prints and that name a message of `messages.ts`. */
import type { MessageArguments, MessageDefinition } from '../text/diagnostic.js';
import type { Localized } from '../text/localized.js';
import { nearest } from '../text/nearest.js';

export interface RecordProblem {
  /** `JF40xx`. */
  readonly code: string;
  /** Values for the slots of the message's text; raw, escape them before printing. */
  readonly args: MessageArguments;
  readonly suggestion: Localized | null;
}

/** A record refused, with its place. */
export interface Reject extends RecordProblem {
  /** Name of the input (its path, or `-`). */
  readonly input: string;
  /** Line of the input where the record, or the row that is wrong, starts; the first is 1. */
  readonly line: number;
  /** In code points from 1, where the place inside the line is known. */
  readonly column: number | null;
  /** Bytes from the start of the (unpacked) input, where the place is known. */
  readonly byteOffset: number | null;
  /** Id of the record as far as it could be read. */
  readonly id: string | null;
}

export function recordProblem(
  message: MessageDefinition,
  args: MessageArguments = {},
  suggestion: Localized | null = null,
): RecordProblem {
  return { code: message.code, args, suggestion };
}

/**
 * What reading one record found so far. Readers of fields go on with stand-in values after a problem, and the
 * record is refused at the end: so they need not look for a problem after every step.
 */
export interface Findings {
  /** The first problem; later ones may only follow from it. */
  problem: RecordProblem | null;
  /** The list being read (`items`, `payments`), as the input names it, and the index of the entry in it. */
  list: string;
  /** `null` outside lists. */
  index: number | null;
  /** What `index` was when the problem was found. */
  problemIndex: number | null;
  /** Finds the known name nearest to an unknown one. */
  readonly suggest: Suggest;
}

export type Suggest = (word: string, known: Iterable<string>) => Localized | null;

const SUGGESTIONS_MAX = 1000;

/**
 * Suggestions cost time, and a file may hold millions of wrong names: each is looked up once, and those after the
 * first thousand get none. Make one for each file.
 */
export function createSuggest(): Suggest {
  const found = new Map<string, Localized | null>();
  return (word, known) => {
    const before = found.get(word);
    if (before !== undefined || found.size >= SUGGESTIONS_MAX) return before ?? null;
    const name = nearest(word, known);
    const suggestion = name === undefined ? null : { en: `did you mean "${name}"?`, zh: `是不是“${name}”？` };
    found.set(word, suggestion);
    return suggestion;
  };
}

export function startFindings(suggest: Suggest): Findings {
  return { problem: null, list: '', index: null, problemIndex: null, suggest };
}

/** Notes a problem with a field; `field` is put into the message with the entry of its list before it. */
export function refuse(
  findings: Findings,
  message: MessageDefinition,
  field: string,
  args: MessageArguments = {},
  suggestion: Localized | null = null,
): void {
  if (findings.problem !== null) return;
  const place = findings.index === null ? field : `${findings.list}[${findings.index}].${field}`;
  findings.problemIndex = findings.index;
  findings.problem = recordProblem(message, { field: place, ...args }, suggestion);
}

const SHOWN_MAX = 60;

/** A value as messages quote it: cut after 60 code points. */
export function shorten(text: string): string {
  const characters = [...text.slice(0, 2 * SHOWN_MAX + 2)];
  if (characters.length <= SHOWN_MAX && text.length <= 2 * SHOWN_MAX) return text;
  return `${characters.slice(0, SHOWN_MAX).join('')}…`;
}
