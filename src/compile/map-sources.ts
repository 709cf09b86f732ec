/** The map from the nodes of a rule set back to the lines they were written on. */
import { SortedShapes } from '../ruleset/sorted-shapes.js';
import type { RuleSet, RuleSetContent } from '../ruleset/types.js';
import { lineStarts, positionAt, type SourceFile, type Span } from '../text/source.js';

/** JSON pointers (RFC 6901) of all parts of `content` whose place is known. */
export function mapSources(
  content: RuleSetContent,
  places: ReadonlyMap<object, Span>,
  sources: readonly SourceFile[],
): RuleSet['map'] {
  const mapper = new SourceMapper(places, sources);
  for (const key of ['base', 'campaigns', 'life', 'limits', 'rules'] as const) {
    const part: unknown = content[key];
    if (isObject(part)) mapper.visit(part, `/${key}`);
  }
  return mapper.map;
}

type Place = readonly [file: string, line: number, column: number];

interface Lines {
  readonly text: string;
  readonly starts: readonly number[];
}

/** Goes through the parts nearly in the order in which canonical JSON has the pointers, so that little is left to sort. */
class SourceMapper {
  readonly map: Record<string, Place> = {};

  private readonly places: ReadonlyMap<object, Span>;
  private readonly files: ReadonlyMap<string, Lines>;
  private readonly shapes = new SortedShapes();

  constructor(places: ReadonlyMap<object, Span>, sources: readonly SourceFile[]) {
    this.places = places;
    this.files = new Map(
      sources.map((source) => [source.path, { text: source.text, starts: lineStarts(source.text) }]),
    );
  }

  visit(part: object, pointer: string): void {
    const span = this.places.get(part);
    const place = span === undefined ? null : this.locate(span);
    if (place !== null) this.map[pointer] = place;
    if (Array.isArray(part)) this.visitEntries(part, pointer);
    else this.visitMembers(part as Readonly<Record<string, unknown>>, pointer);
  }

  private visitMembers(members: Readonly<Record<string, unknown>>, pointer: string): void {
    for (const key of this.shapes.of(members).keys) {
      const child = members[key];
      if (isObject(child)) this.visit(child, `${pointer}/${escapePointer(key)}`);
    }
  }

  private visitEntries(entries: readonly unknown[], pointer: string): void {
    for (let digit = 0; digit < 10 && digit < entries.length; digit += 1)
      this.visitEntriesFrom(digit, entries, pointer);
  }

  /** The entry, then all whose index begins with the same digits: 1, 10, 100, 101, 11, 2. */
  private visitEntriesFrom(index: number, entries: readonly unknown[], pointer: string): void {
    const entry = entries[index];
    if (isObject(entry)) this.visit(entry, `${pointer}/${index}`);
    if (index === 0) return;
    for (let next = index * 10; next < index * 10 + 10 && next < entries.length; next += 1)
      this.visitEntriesFrom(next, entries, pointer);
  }

  private locate(span: Span): Place | null {
    const file = this.files.get(span.file);
    if (file === undefined) return null;
    const { line, column } = positionAt(file.text, file.starts, span.start);
    return [span.file, line, column];
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function escapePointer(key: string): string {
  return /[~/]/.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key;
}
