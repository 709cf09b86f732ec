import type { Span } from '../../text/source.js';
import type { Comment } from '../tree.js';
import { firstIndex } from './first-index.js';

/** The comments that begin inside a part of the source; all of a file's comments are given in source order. */
export function commentsIn(comments: readonly Comment[], { start, end }: Span): readonly Comment[] {
  const from = firstIndex(comments, ({ span }) => span.start >= start);
  const until = firstIndex(comments, ({ span }) => span.start >= end);
  return comments.slice(from, until);
}
