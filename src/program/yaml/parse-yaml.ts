/** Reads a YAML text into a tree with places; what is wrong with it as YAML becomes diagnostics. */
import { report } from '../../text/diagnostic.js';
import { isUnsafe } from '../../text/escape.js';
import type { SourceFile, Span } from '../../text/source.js';
import type { Problems } from '../problems.js';
import { codePointName } from './code-point-name.js';
import { YAML_MESSAGES } from './messages.js';
import { readPlainYaml } from './plain-yaml.js';
import { readAnyYaml } from './read-any-yaml.js';
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
  const plain = readPlainYaml(source.path, source.text);
  if (plain !== null) return plain;
  checkCharacters(source, problems);
  return readAnyYaml(source, problems);
}

function isLarger(text: string, sizeMaxBytes: number): boolean {
  if (text.length * 3 <= sizeMaxBytes) return false;
  let size = 0;
  for (let index = 0; index < text.length && size <= sizeMaxBytes; index += 1) {
    const code = text.charCodeAt(index);
    // Each half of a surrogate pair counts for two of its four bytes.
    size += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 2 : 3;
  }
  return size > sizeMaxBytes;
}

function checkCharacters({ path, text }: SourceFile, problems: Problems): void {
  let end = 0;
  for (const character of text) {
    const codePoint = character.codePointAt(0) as number;
    const start = end;
    end += character.length;
    const isByteOrderMark = codePoint === 0xfeff && start === 0;
    if (!isUnsafe(codePoint) || isByteOrderMark || '\t\n\r'.includes(character)) continue;
    const span = { file: path, start, end };
    problems.add(() =>
      report(YAML_MESSAGES.forbiddenCharacter, span, { codePoint: codePointName(character) }),
    );
  }
}
