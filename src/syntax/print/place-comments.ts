/** Puts the comments of a file between its formatted lines. */
import type { Comment } from '../tree.js';
import { firstIndex } from './first-index.js';
import type { Line } from './line.js';

/**
 * A comment on a line of its own goes before the line it precedes. One behind something stays behind it; of several
 * behind one formatted line the last stays there and the others go before it.
 */
export function placeComments(lines: readonly Line[], comments: readonly Comment[]): readonly Line[] {
  const before = new Map<Line, Comment[]>();
  const behind = new Map<Line, Comment>();
  const last: Comment[] = [];
  const put = (line: Line, comment: Comment): void => {
    const others = before.get(line);
    if (others === undefined) before.set(line, [comment]);
    else others.push(comment);
  };
  // Nothing goes before the first line, so only one comment can stand behind it.
  const ownerOf = (comment: Comment): Line | undefined => {
    const line = lineOf(lines, comment);
    return line?.role === 'version' && behind.has(line) ? undefined : line;
  };
  for (const comment of comments) {
    const owner = comment.trailing ? ownerOf(comment) : undefined;
    const next = lines[firstIndex(lines, (line) => line.end > comment.span.start)];
    if (owner !== undefined) {
      const earlier = behind.get(owner);
      if (earlier !== undefined) put(owner, earlier);
      behind.set(owner, comment);
    } else if (next === undefined) last.push(comment);
    else put(next, comment);
  }
  return [
    ...lines.flatMap((line) => withComments(line, before.get(line) ?? [], behind.get(line))),
    ...last.map((comment) => ownLine(comment, comment.span.start)),
  ];
}

/** The line that says what stands before the comment. */
function lineOf(lines: readonly Line[], comment: Comment): Line | undefined {
  return lines[firstIndex(lines, (line) => line.start > comment.span.start) - 1];
}

function withComments(line: Line, before: readonly Comment[], behind: Comment | undefined): readonly Line[] {
  const sorted = [...before].sort((a, b) => a.span.start - b.span.start);
  const above = sorted.map((comment) => ownLine(comment, line.start));
  if (behind === undefined) return [...above, line];
  const end = Math.max(line.end, behind.span.end);
  return [...above, { ...line, end, text: `${line.text}  ${textOf(behind)}` }];
}

/** A comment from the middle of a sentence counts as standing before it. */
function ownLine(comment: Comment, lineStart: number): Line {
  const start = Math.min(comment.span.start, lineStart);
  return { text: textOf(comment), role: 'comment', start, end: comment.span.end };
}

function textOf({ text }: Comment): string {
  if (text === '') return '#';
  return text.startsWith('#') ? `#${text}` : `# ${text}`;
}
