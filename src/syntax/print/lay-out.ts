/** Indents lines and puts the blank ones between them. */
import type { Line, LineRole } from './line.js';

/** @param source the text the lines were made from: where its author left lines blank */
export function layOut(lines: readonly Line[], source: string): string {
  const inside = areInside(lines);
  let text = '';
  lines.forEach((line, index) => {
    const previous = lines[index - 1];
    if (previous !== undefined && hasBlankLine(previous, line, source)) text += '\n';
    text += `${inside[index] === true ? '  ' : ''}${line.text}\n`;
  });
  return text;
}

/** Of every line whether it is inside a block. A comment is when the line that it precedes is, or ends the block. */
function areInside(lines: readonly Line[]): readonly boolean[] {
  const inside: boolean[] = [];
  let nextIsInside = false;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const role = lines[index]?.role;
    if (role !== 'comment') nextIsInside = role === 'clause' || role === 'continuation' || role === 'end';
    inside[index] = role !== 'end' && nextIsInside;
  }
  return inside;
}

const NEVER_AFTER: ReadonlySet<LineRole> = new Set(['header']);
const NEVER_BEFORE: ReadonlySet<LineRole> = new Set(['end', 'continuation']);

function hasBlankLine(previous: Line, line: Line, source: string): boolean {
  if (previous.role === 'version' || previous.role === 'end') return true;
  if (NEVER_AFTER.has(previous.role) || NEVER_BEFORE.has(line.role)) return false;
  if (previous.end > line.start) return false;
  return (source.slice(previous.end, line.start).match(/\r\n|\r|\n/g)?.length ?? 0) > 1;
}
