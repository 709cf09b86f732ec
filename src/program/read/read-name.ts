/** Ids and names: which characters they may have, and their names in both languages. */
import { report } from '../../text/diagnostic.js';
import { isUnsafe } from '../../text/escape.js';
import { type Localized, sameText } from '../../text/localized.js';
import { findFalseLatin } from '../../text/look-alike.js';
import type { Span } from '../../text/source.js';
import { shorten } from '../shape/describe-value.js';
import type { Named } from '../vocabulary.js';
import { codePointName } from '../yaml/code-point-name.js';
import { valueAt, type YamlNode } from '../yaml/yaml-tree.js';
import { CONTENT_MESSAGES } from './messages.js';
import { type Reading, textOf } from './reading.js';

/** Code points. */
export const ID_LENGTH_MAX = 64;
export const NAME_LENGTH_MAX = 120;

/** Quoted for a message. */
export function quote(text: string): Localized {
  return { en: `"${shorten(text)}"`, zh: `“${shorten(text)}”` };
}

/** ASCII, or Chinese characters alone: nothing of what is looked for below. Most names are such. */
const PLAIN = /^(?:[A-Za-z0-9][ -~]*|[\u4e00-\u9fa5]+)$/;

/** Adds a message when the text cannot be an id or name; a name can be no longer than `lengthMax` code points. */
export function checkText(text: string, span: Span, lengthMax: number, reading: Reading): void {
  if (text.length <= lengthMax && PLAIN.test(text)) return;
  const { problems } = reading;
  const size = [...text].length;
  const found = quote(text);
  if (text.trim() === '' || size > lengthMax) {
    problems.add(() =>
      report(CONTENT_MESSAGES.nameLength, span, { found, size: `${size}`, limit: `${lengthMax}` }),
    );
    return;
  }
  const unsafe = findUnsafe(text, span, reading);
  if (unsafe !== undefined) {
    const codePoint = codePointName(unsafe);
    problems.add(() => report(CONTENT_MESSAGES.nameCharacter, span, { found, codePoint }));
    return;
  }
  if (text.normalize('NFC') !== text) {
    problems.add(() => report(CONTENT_MESSAGES.nameNotNormalised, span, { found }));
    return;
  }
  const falseLatin = findFalseLatin(text);
  if (falseLatin === undefined) return;
  const { letter, latin } = falseLatin;
  problems.add(() =>
    report(CONTENT_MESSAGES.falseLatin, span, { found, codePoint: codePointName(letter), latin }),
  );
}

/** What stands in the file as it is has a message with its own place; escapes, tabs and line breaks are only seen here. */
function findUnsafe(text: string, span: Span, reading: Reading): string | undefined {
  const written = reading.text.slice(span.start, span.end);
  return [...text].find((character) => {
    if (!isUnsafe(character.codePointAt(0) ?? 0)) return false;
    return '\t\n\r'.includes(character) || !written.includes(character);
  });
}

export function checkId(id: string, span: Span, reading: Reading): void {
  checkText(id, span, ID_LENGTH_MAX, reading);
}

/** `{en, zh}`, one text for both, or nothing: then `id` is the name. */
export function readName(node: YamlNode | undefined, id: string, reading: Reading): Localized {
  if (node?.kind === 'text') return sameText(readNameText(node, id, reading));
  return {
    en: readNameText(valueAt(node, 'en'), id, reading),
    zh: readNameText(valueAt(node, 'zh'), id, reading),
  };
}

function readNameText(node: YamlNode | undefined, id: string, reading: Reading): string {
  if (node?.kind !== 'text') return id;
  checkText(node.text, node.span, NAME_LENGTH_MAX, reading);
  return node.text;
}

/** A declared thing: the id under which it stands and its names. */
export function readNamed(id: string, span: Span, names: YamlNode | undefined, reading: Reading): Named {
  checkId(id, span, reading);
  return { id, name: readName(names, id, reading), span };
}

/** The text under `key`, checked like a name. */
export function readPlainText(node: YamlNode | undefined, key: string, reading: Reading): string | null {
  const value = valueAt(node, key);
  const text = textOf(value);
  if (value === undefined || text === undefined) return null;
  checkText(text, value.span, NAME_LENGTH_MAX, reading);
  return text;
}
