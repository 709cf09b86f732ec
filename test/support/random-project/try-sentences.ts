/** Which sentences the checker takes in which places, found out by trying them all at once. */
import { checkProject } from '../../../src/api/check-project.js';
import { PHRASES } from '../../../src/phrases/book.js';
import { PHRASE_MESSAGES } from '../../../src/phrases/messages.js';
import type { Phrase } from '../../../src/phrases/phrase.js';
import { hasErrors } from '../../../src/text/diagnostic.js';
import { PROJECT_YAML } from './project-yaml.js';

export interface Sentence {
  /** Id of its phrase. */
  readonly id: string;
  /** With a guard before it, where it reads what may be unknown. */
  readonly text: string;
  /** The guard alone: `member age is known`. */
  readonly guard: string | null;
}

export interface Tried<T extends Sentence = Sentence> {
  readonly usable: readonly T[];
  /** Sentences that the checker refused, with the codes of its messages. */
  readonly unused: readonly string[];
}

const PROGRAM = PHRASES.filter(({ kinds }) => kinds.includes('program-clause'));

/** The sentence of a phrase with each word of the closed choice in it; its example where it has none. */
export function answersOf(phrase: Phrase): readonly string[] {
  const [name, type] = Object.entries(phrase.types)[0] ?? [];
  const words = type?.phrases?.map(({ documentation }) => documentation.example.en) ?? [];
  const pattern = phrase.patterns.en[0] ?? '';
  return words.length === 0
    ? [phrase.documentation.example.en]
    : words.map((word) => pattern.replace(`{${name}}`, word));
}

/** The example of a phrase with every word of each closed choice in it. */
export function wordings(phrase: Phrase): readonly string[] {
  const { en: example } = phrase.documentation.example;
  return Object.values(phrase.types).reduce<readonly string[]>(
    (texts, type) => {
      const words = type.phrases?.map(({ documentation }) => documentation.example.en) ?? [];
      const used = words.find((word) => example.includes(word));
      return used === undefined
        ? texts
        : texts.flatMap((text) => words.map((word) => text.replace(used, word)));
    },
    [example],
  );
}

/** For each phrase of the program block, the sentences with each of its answers. */
export const PROGRAM_ANSWERS: readonly (readonly string[])[] = PROGRAM.map(answersOf);

/** Everything else that an example mentions. */
const NAMED = ['notebook', 'planner'].map(
  (id) => `offer ${id}\n  costs 5 points\n  open to all members\nend\n`,
);
const PERKS = ['bespoke', 'lounge'].map((id) => `perk ${id}\n  only when given\n  says "a" "b"\nend\n`);
const MESSAGES = ['welcome', 'spring-10'].map(
  (id) => `message ${id}\n  in English "a"\n  in Chinese "b"\nend\n`,
);
const CAUSE = 'cause school\n  accepts at least 1 point in steps of 1 point\nend\n';

const PROGRAM_TEXT = `jifen 1
program random
${PROGRAM_ANSWERS.map(([answer]) => `  ${answer}\n`).join('')}end
earn base
  give 1 point per 1 CNY
  when several rates fit, take the highest
end
${[...NAMED, ...PERKS, ...MESSAGES, CAUSE].join('')}`;

/** The codes of what is wrong with each of these pieces of a file. `SELF` is replaced by a name of its own. */
export function problemsOf(pieces: readonly string[]): readonly ReadonlySet<string>[] {
  const campaigns = pieces.map((piece, index) => ({
    path: `${index}.campaign`,
    text: `jifen 1\n${piece.replaceAll('SELF', `x${index}`)}`,
  }));
  const { diagnostics } = checkProject({
    program: { path: 'jifen.yaml', text: PROJECT_YAML },
    campaigns: [{ path: 'program.campaign', text: PROGRAM_TEXT }, ...campaigns],
  });
  // Whole projects are analysed as well (JF15…); here only the sentences matter.
  const own = diagnostics.filter((one) => hasErrors([one]) && !one.code.startsWith('JF15'));
  const outside = own.find(({ span }) => span === null || !/^\d/.test(span.file));
  if (outside !== undefined) throw new Error(`${outside.code} ${JSON.stringify(outside.args)}`);
  return campaigns.map(
    ({ path }) => new Set(own.filter(({ span }) => span?.file === path).map(({ code }) => code)),
  );
}

export const CAMPAIGN = 'campaign SELF\n  runs always\n  for all members\nend\n';
const EFFECT = '\n  give 1 point per purchase';
const DISCOUNT = '\n  take 1 CNY off the total\n  in lane order';
const rule = (clauses: string): string => `${CAMPAIGN}rule SELF\n${clauses}\nend\n`;

export const FRAMES = {
  condition: (text: string) => rule(`  when ${text}${EFFECT}`),
  audience: (text: string) =>
    `campaign SELF\n  runs always\n  for members with ${text}\nend\nrule SELF${EFFECT}\nend\n`,
  item: (text: string) => rule(`  for ${text}${EFFECT}`),
  exception: (text: string) => rule(`  for all items except ${text}${EFFECT}`),
  effect: (text: string) => rule(`  ${text}`),
  trigger: (text: string) => rule(`  ${text}\n  give 1 point once`),
  triggerEffect: (text: string) => rule(`  on activity survey\n  ${text}`),
  triggerCondition: (text: string) => rule(`  on activity survey\n  when ${text}\n  give 1 point once`),
  discount: (text: string) => rule(`  ${text}\n  in lane order`),
  during: (text: string) => rule(`  ${text}${EFFECT}`),
  floor: (text: string) => rule(`  ${text}${DISCOUNT}`),
  runs: (text: string) => `campaign SELF\n  ${text}\n  for all members\nend\n`,
  rate: (text: string) => `earn SELF\n  ${text}\nend\n`,
} as const;

/** The sentences that can stand in the frame, guarded where the checker asks for it. */
export function tryAll(frame: keyof typeof FRAMES, sentences: readonly Sentence[]): Tried {
  const asked = problemsOf(sentences.map(({ text }) => FRAMES[frame](text)));
  const joint = frame === 'exception' ? 'also' : 'and';
  const guarded = sentences.map((sentence, index) => {
    if (asked[index]?.has(PHRASE_MESSAGES.notGuarded.code) !== true) return sentence;
    const guard = guardOf(sentence);
    return { ...sentence, guard, text: `(${guard} ${joint} ${sentence.text})` };
  });
  return sift(guarded, ({ text }) => FRAMES[frame](text));
}

/** Keeps what is taken in its piece of a file. */
export function sift<T extends Sentence>(sentences: readonly T[], piece: (sentence: T) => string): Tried<T> {
  const found = problemsOf(sentences.map(piece));
  const fits = (index: number): boolean => found[index]?.size === 0;
  return {
    usable: sentences.filter((_, index) => fits(index)),
    unused: sentences.flatMap(({ id, text }, index) =>
      fits(index) ? [] : [`${id}: ${text} (${[...(found[index] ?? [])].join(' ')})`],
    ),
  };
}

/** Before what may be unknown: that it is known. Where it does not follow from the sentence, it is said here. */
const GUARDS: Readonly<Record<string, string>> = {
  'condition/member-birthday-today': 'member birthday is known',
  'condition/member-birthday-this-month': 'member birthday is known',
  'condition/member-birthday-within': 'member birthday is known',
  'condition/member-days-since-joining': 'member joining date is known',
  'condition/member-last-purchase': 'member has purchased before',
  'audience/member-birthday-today': 'birthday known',
  'audience/member-birthday-this-month': 'birthday known',
  'audience/member-birthday-within': 'birthday known',
  'audience/member-days-since-joining': 'joining date known',
  'audience/member-last-purchase': 'an earlier purchase',
};

/** What stands after the fact: `at least 30 CNY`, `before 2027-01-01`, `app, shop`. */
export const ORDERED = /(?:at least|at most|less than|more than|exactly|between|before|after) .*$/;
export const EQUAL = /(?<= is | attribute \S+ )\S+(?:, \S+)*$/;

export function guardOf({ id, text }: Pick<Sentence, 'id' | 'text'>): string {
  return GUARDS[id] ?? text.replace(ORDERED.test(text) ? ORDERED : EQUAL, 'known');
}

/** The examples of the phrases of a kind whose id begins like this. */
export function examplesOf(kind: string, prefix = ''): readonly Sentence[] {
  return PHRASES.filter(({ kinds, id }) => kinds.includes(kind) && id.startsWith(prefix)).map(
    ({ id, documentation }) => ({ id, text: documentation.example.en, guard: null }),
  );
}
