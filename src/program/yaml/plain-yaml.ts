/**
 * Reads YAML as people write it for Jifen: maps and lists in lines, or on one line in brackets, of texts on one line.
 * Whatever else YAML knows, and whatever is wrong, makes this reader give up, and the `yaml` package reads the text:
 * the same tree, at ten times the cost for a file that is read once. Nothing is refused here, and nothing guessed.
 */
import { classifyScalar } from './classify-scalar.js';
import { findPlainLines, type PlainLine } from './plain-lines.js';
import { ScalarReader } from './plain-scalars.js';
import type { YamlEntry, YamlNode, YamlScalar } from './yaml-tree.js';

/** Far from the limits beyond which a text is refused. */
const DEPTH_MAX = 20;

/** The content of the text, or `null` when something in it is not plain. */
export function readPlainYaml(file: string, text: string): YamlNode | null {
  const lines = findPlainLines(text);
  return lines === null ? null : new PlainReader(file, text, lines).read();
}

class PlainReader {
  private readonly file: string;
  private readonly text: string;
  private readonly lines: readonly PlainLine[];
  private readonly scalars: ScalarReader;
  /** The line that is read next. */
  private index = 0;
  private depth = 0;

  constructor(file: string, text: string, lines: readonly PlainLine[]) {
    this.file = file;
    this.text = text;
    this.lines = lines;
    this.scalars = new ScalarReader(file, text);
  }

  read(): YamlNode | null {
    const [first] = this.lines;
    if (first === undefined || first.indent !== 0) return null;
    const node = this.block(first);
    return this.index === this.lines.length ? node : null;
  }

  private block(line: PlainLine): YamlNode | null {
    this.depth += 1;
    if (this.depth > DEPTH_MAX) return null;
    const node = line.isItem ? this.list(line) : this.map(line);
    this.depth -= 1;
    return node;
  }

  private list(first: PlainLine): YamlNode | null {
    const items: YamlNode[] = [];
    for (let line = this.lineAt(first.indent); line?.isItem === true; line = this.lineAt(first.indent)) {
      const item = this.item(line);
      if (item === null) return null;
      items.push(item);
    }
    return { kind: 'list', items, span: this.spanOfLine(first) };
  }

  private item(line: PlainLine): YamlNode | null {
    const content = this.scalars.skipBlanks(line.start + 1, line.end);
    if (content === line.end || this.text.startsWith('- ', content)) return null;
    const inner: PlainLine = {
      ...line,
      start: content,
      indent: line.indent + content - line.start,
      isItem: false,
    };
    if (this.scalars.readKey(content, line.end) !== null) {
      this.depth += 1;
      const map = this.depth > DEPTH_MAX ? null : this.map(inner);
      this.depth -= 1;
      return map;
    }
    this.index += 1;
    return this.value(content, line, line.indent);
  }

  private map(first: PlainLine): YamlNode | null {
    const entries = new Map<string, YamlEntry>();
    let line: PlainLine | undefined = first;
    while (line !== undefined && !line.isItem) {
      const key = this.scalars.readKey(line.start, line.end);
      if (key === null || entries.has(key.text)) return null;
      this.index += 1;
      const value = this.valueOf(key, line, first.indent);
      if (value === null) return null;
      entries.set(key.text, { key: key.text, keySpan: key.span, value });
      line = this.lineAt(first.indent);
    }
    return { kind: 'map', entries: [...entries.values()], span: this.spanOfLine(first) };
  }

  /** Behind the key on its line, or in the lines below it. */
  private valueOf(key: YamlScalar, line: PlainLine, indent: number): YamlNode | null {
    // The colon is the first thing behind the key.
    const colon = this.scalars.skipBlanks(key.span.end, line.end);
    const content = this.scalars.skipBlanks(colon + 1, line.end);
    if (content < line.end && this.text[content] !== '#') return this.value(content, line, indent);
    const next = this.lines[this.index];
    if (next !== undefined && (next.indent > indent || (next.indent === indent && next.isItem)))
      return this.below(next, indent);
    // Nothing was written; messages about it point to the key.
    return content < line.end ? null : { kind: classifyScalar(''), text: '', span: key.span };
  }

  private below(line: PlainLine, indent: number): YamlNode | null {
    const first = this.text[line.start];
    if (first !== '[' && first !== '{') return this.block(line);
    this.index += 1;
    return this.value(line.start, line, indent);
  }

  /** What begins on the line; `null` when more than its brackets stands in deeper lines below. */
  private value(start: number, line: PlainLine, indent: number): YamlNode | null {
    const value = this.scalars.readValue(start, line.end);
    if (value === null) return null;
    for (let next = this.lines[this.index]; next !== undefined; next = this.lines[this.index]) {
      const isInside = next.start < value.end;
      if (isInside !== next.indent > indent) return null;
      if (!isInside) break;
      this.index += 1;
    }
    return value.node;
  }

  private lineAt(indent: number): PlainLine | undefined {
    const line = this.lines[this.index];
    return line?.indent === indent ? line : undefined;
  }

  /** Of what goes over several lines the first one is shown. */
  private spanOfLine({ start, end }: PlainLine) {
    return { file: this.file, start, end };
  }
}
