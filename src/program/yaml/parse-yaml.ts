/** Reads a YAML text into a tree with places; what is wrong with it as YAML becomes diagnostics. */
import { Composer, type CST, Lexer, Parser, type YAMLParseError } from 'yaml';
import { report } from '../../text/diagnostic.js';
import { isUnsafe } from '../../text/escape.js';
import type { SourceFile, Span } from '../../text/source.js';
import type { Problems } from '../problems.js';
import { codePointName } from './code-point-name.js';
import { convertDocument, YAML_DEPTH_MAX } from './convert-node.js';
import { YAML_MESSAGES } from './messages.js';
import { syntaxWords } from './syntax-words.js';
import type { YamlNode } from './yaml-tree.js';

/** UTF-8 bytes. */
export const YAML_SIZE_MAX_BYTES = 1_048_576;

/**
 * The content of one YAML document, or `null` when the text is none (there is a message then). Never throws.
 * Merge keys, tags and further documents are refused; aliases are followed within limits.
 */
export function parseYaml(source: SourceFile, problems: Problems): YamlNode | null {
  const start: Span = { file: source.path, start: 0, end: 0 };
  if (isLarger(source.text, YAML_SIZE_MAX_BYTES)) {
    problems.add(() => report(YAML_MESSAGES.yamlTooLarge, start, { limit: `${YAML_SIZE_MAX_BYTES}` }));
    return null;
  }
  checkCharacters(source, problems);
  const tokens = readTokens(source, problems);
  return tokens === undefined ? null : composeTokens(tokens, source, problems);
}

function isLarger(text: string, sizeMaxBytes: number): boolean {
  let size = 0;
  for (let index = 0; index < text.length && size <= sizeMaxBytes; index += 1) {
    const code = text.charCodeAt(index);
    // Each half of a surrogate pair counts for two of its four bytes.
    size += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 2 : 3;
  }
  return size > sizeMaxBytes;
}

function checkCharacters({ path, text }: SourceFile, problems: Problems): void {
  let offset = 0;
  for (const character of text) {
    const codePoint = character.codePointAt(0) as number;
    const span = { file: path, start: offset, end: offset + character.length };
    offset += character.length;
    const isByteOrderMark = codePoint === 0xfeff && span.start === 0;
    if (!isUnsafe(codePoint) || isByteOrderMark || '\t\n\r'.includes(character)) continue;
    problems.add(() =>
      report(YAML_MESSAGES.forbiddenCharacter, span, { codePoint: codePointName(character) }),
    );
  }
}

/**
 * The tokens of the text; `undefined` when it is nested too deeply. That has to be known before they are
 * composed: the composer recurses, and near the end of the stack even compiling a regular expression can end
 * the process.
 */
function readTokens({ path, text }: SourceFile, problems: Problems): readonly CST.Token[] | undefined {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let hasError = false;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) {
      // One error is all that is reported, and each costs a stack trace.
      if (token.type === 'error' && hasError) continue;
      hasError ||= token.type === 'error';
      tokens.push(token);
    }
    // The document and a scalar stand on the stack as well.
    if (parser.stack.length <= YAML_DEPTH_MAX + 2) continue;
    const span = { file: path, start: parser.offset - lexeme.length, end: parser.offset };
    problems.add(() => report(YAML_MESSAGES.yamlTooDeep, span, { limit: `${YAML_DEPTH_MAX}` }));
    return undefined;
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

function composeTokens(
  tokens: readonly CST.Token[],
  source: SourceFile,
  problems: Problems,
): YamlNode | null {
  const { path: file, text } = source;
  // Scalars stay texts (`failsafe`) and keys are compared in `convertDocument`: the package compares each with all.
  const composer = new Composer({ schema: 'failsafe', merge: false, uniqueKeys: false, prettyErrors: false });
  const documents = composer.compose(tokens, true, text.length);
  const document = documents.next().value;
  if (document === undefined) return null;
  const error = firstError(document.errors);
  if (error !== undefined) {
    // The parser places what is missing at the end one character behind it.
    const start = Math.min(error.pos[0], text.length);
    const end = Math.min(error.pos[1], text.length);
    const span = { file, start, end: Math.max(start, end) };
    problems.add(() =>
      report(YAML_MESSAGES.yamlSyntax, span, { problem: syntaxWords(error.code, error.message) }),
    );
    return null;
  }
  const next = documents.next().value;
  if (next !== undefined) {
    const start = next.range[0];
    problems.add(() => report(YAML_MESSAGES.severalDocuments, { file, start, end: start }));
  }
  const root = convertDocument(document.contents, { file, text, problems, anchors: new Map() });
  if (root?.kind !== 'null') return root;
  problems.add(() => report(YAML_MESSAGES.yamlEmpty, root.span));
  return null;
}

function firstError(errors: readonly YAMLParseError[]): YAMLParseError | undefined {
  let first = errors[0];
  for (const error of errors) if (first !== undefined && error.pos[0] < first.pos[0]) first = error;
  return first;
}
