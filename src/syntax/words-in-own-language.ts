/**
 * `for drinks`: a name may stand first in one language only (`drinks 品类`), so that the words expected behind it are
 * those of the language in which the sentence is not written. What is missing then stands before the name.
 */
import type { IToken } from 'chevrotain';
import type { Language } from '../text/localized.js';
import { LANGUAGE_WORD } from './connectives.js';
import type { Grammar, GrammarPhrase, Reading, TrieNode } from './grammar.js';
import { HAN } from './han.js';
import { NAME_LIKE, PLAIN_WORD, TEXT } from './tokens.js';
import { UNIT_OF_WORD } from './units.js';

/** What could stand instead of a part of a sentence, in the language of the sentence. */
export interface OwnWords {
  /** The first token of the part. */
  readonly token: IToken;
  readonly expected: readonly string[];
}

/** Where the parser stopped. */
export interface BrokenPart {
  /** The tokens up to the mistake. */
  readonly tokens: readonly IToken[];
  /** Places among them: where the sentence begins, and where its innermost part does. */
  readonly sentenceStart: number;
  readonly partStart: number;
  /** How far the part has been read. */
  readonly node: TrieNode;
  /** What could go on with it. */
  readonly expected: readonly string[];
}

/** `null`: some of the expected words are of the sentence's language, or it has no others for what was meant. */
export function findOwnWords(part: BrokenPart, grammar: Grammar): OwnWords | null {
  const { tokens, partStart, node, expected } = part;
  const language = languageOfSentence(part);
  const token = tokens[partStart];
  if (language === null || token === undefined || expected.length === 0) return null;
  if (expected.some((word) => (languageOfWord(word) ?? language) === language)) return null;
  const written = tokens.slice(partStart).map(languageOfToken);
  if (written.some((other) => other !== null && other !== language)) return null;
  const words = firstWordsOf(phrasesFrom(node), language, grammar);
  return words.length === 0 ? null : { token, expected: words };
}

/** What was read before the part tells it, else the part, else the sentences before. */
function languageOfSentence({ tokens, sentenceStart, partStart }: BrokenPart): Language | null {
  const ordered = [
    ...tokens.slice(sentenceStart, partStart).reverse(),
    ...tokens.slice(partStart),
    ...tokens.slice(0, sentenceStart).reverse(),
  ];
  for (const token of ordered) {
    const language = languageOfToken(token);
    if (language !== null) return language;
  }
  return null;
}

/** Of words of the language; units and currencies are written alike in both, and names are nobody's. */
function languageOfToken({ tokenType, image }: IToken): Language | null {
  if (tokenType === TEXT || tokenType === PLAIN_WORD || tokenType === NAME_LIKE) return null;
  return UNIT_OF_WORD.has(image) || image === LANGUAGE_WORD ? null : languageOfWord(image);
}

function languageOfWord(word: string): Language | null {
  if (HAN.test(word)) return 'zh';
  return /^[a-z]/i.test(word) ? 'en' : null;
}

function phrasesFrom(node: TrieNode): ReadonlySet<GrammarPhrase> {
  const found = new Set(node.accepts.map(({ phrase }) => phrase));
  for (const edge of node.edges) for (const phrase of phrasesFrom(edge.node)) found.add(phrase);
  return found;
}

function firstWordsOf(
  phrases: Iterable<GrammarPhrase>,
  language: Language,
  { readings }: Grammar,
): readonly string[] {
  const own = [...phrases].flatMap(({ id }) => readings.get(id) ?? []);
  const words = own.filter((reading) => reading.language === language).map(firstWordOf);
  return [...new Set(words.filter((word) => word !== null))];
}

function firstWordOf({ elements }: Reading): string | null {
  const [first] = elements;
  return first?.kind === 'word' ? first.text : null;
}
