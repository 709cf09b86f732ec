import { compareText } from '../text/compare-text.js';

/**
 * The order of rules wherever one is needed: which of two equal rules of a group counts, who asks a budget first.
 * Rules of their own come before the rows of tables, rows of one table in their order (`rates/2` before
 * `rates/10`), else by code units. Names decide, never places in files.
 */
export function compareRuleIds(left: string, right: string): number {
  if (!left.includes('/') && !right.includes('/')) return compareText(left, right);
  const [leftName, leftRow] = splitRow(left);
  const [rightName, rightRow] = splitRow(right);
  if ((leftRow === null) !== (rightRow === null)) return leftRow === null ? -1 : 1;
  return compareText(leftName, rightName) || compareRows(leftRow ?? '', rightRow ?? '');
}

function splitRow(id: string): readonly [name: string, row: string | null] {
  const cut = id.lastIndexOf('/');
  return cut < 0 ? [id, null] : [id.slice(0, cut), id.slice(cut + 1)];
}

/** Row numbers have no leading zeros, so the longer one is the larger. */
function compareRows(left: string, right: string): number {
  return left.length - right.length || compareText(left, right);
}
