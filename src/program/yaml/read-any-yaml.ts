/** Reads any YAML with the `yaml` package. */
import { Composer, type CST, Lexer, Parser, type YAMLParseError } from 'yaml';
import { report } from '../../text/diagnostic.js';
import type { SourceFile } from '../../text/source.js';
import type { Problems } from '../problems.js';
import { convertDocument, YAML_DEPTH_MAX } from './convert-node.js';
import { YAML_MESSAGES } from './messages.js';
import { syntaxWords } from './syntax-words.js';
import type { YamlNode } from './yaml-tree.js';

/** As `parseYaml`, for a text of a size and of characters that are allowed. */
export function readAnyYaml(source: SourceFile, problems: Problems): YamlNode | null {
  const tokens = readTokens(source, problems);
  return tokens === undefined ? null : composeTokens(tokens, source, problems);
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
