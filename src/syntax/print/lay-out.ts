/** Indents lines and puts the blank ones between them. */
import type { Line, LineRole } from './line.js';

/** @param source the text the lines were made from: where its author left lines blank */
export function layOut(lines: readonly Line[], source: string): string {
  let text = '';
  lines.forEach((line, index) => {
    const previous = lines[index - 1];
    if (previous !== undefined && hasBlankLine(previous, line, source)) text += '\n';
    text += `${isInside(lines, index) ? '  ' : ''}${line.text}\n`;
  });
  return text;
}

/** A comment is inside a block when the line that it precedes is. */
function isInside(lines: readonly Line[], index: number): boolean {
  const role = lines[index]?.role;
  if (role === 'clause' || role === 'continuation') return true;
  if (role !== 'comment') return false;
  const next = lines.slice(index).find((line) => line.role !== 'comment')?.role;
  return next !== undefined && next !== 'header';
}

const NEVER_AFTER: ReadonlySet<LineRole> = new Set(['header']);
const NEVER_BEFORE: ReadonlySet<LineRole> = new Set(['end', 'continuation']);

function hasBlankLine(previous: Line, line: Line, source: string): boolean {
  if (previous.role === 'version' || previous.role === 'end') return true;
  if (NEVER_AFTER.has(previous.role) || NEVER_BEFORE.has(line.role)) return false;
  if (previous.end > line.start) return false;
  return (source.slice(previous.end, line.start).match(/\r\n|\r|\n/g)?.length ?? 0) > 1;
}
