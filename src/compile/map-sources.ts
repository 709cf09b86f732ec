/** The map from the nodes of a rule set back to the lines they were written on. */
import type { RuleSet, RuleSetContent } from '../ruleset/types.js';
import { lineStarts, positionAt, type SourceFile, type Span } from '../text/source.js';

/** JSON pointers (RFC 6901) of all parts of `content` whose place is known. */
export function mapSources(
  content: RuleSetContent,
  places: ReadonlyMap<object, Span>,
  sources: readonly SourceFile[],
): RuleSet['map'] {
  const locate = createLocator(sources);
  const map: Record<string, readonly [string, number, number]> = {};
  const visit = (part: unknown, pointer: string): void => {
    if (typeof part !== 'object' || part === null) return;
    const span = places.get(part);
    const place = span === undefined ? null : locate(span);
    if (place !== null) map[pointer] = place;
    for (const [key, child] of Object.entries(part)) visit(child, `${pointer}/${escapePointer(key)}`);
  };
  for (const key of ['base', 'campaigns', 'rules', 'limits', 'life'] as const) visit(content[key], `/${key}`);
  return map;
}

function escapePointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

function createLocator(
  sources: readonly SourceFile[],
): (span: Span) => readonly [string, number, number] | null {
  const files = new Map(
    sources.map((source) => [source.path, { text: source.text, starts: lineStarts(source.text) }]),
  );
  return (span) => {
    const file = files.get(span.file);
    if (file === undefined) return null;
    const { line, column } = positionAt(file.text, file.starts, span.start);
    return [span.file, line, column];
  };
}
