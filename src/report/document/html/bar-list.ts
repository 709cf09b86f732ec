/** A bar for each label: how much of a whole is used. */
import type { Block } from '../document.js';
import { element, escapeHtml } from './markup.js';

type BarsBlock = Extract<Block, { readonly kind: 'bars' }>;

export function barList({ caption, bars }: BarsBlock): string {
  const longest = bars.reduce((most, { value, whole }) => max(most, value, whole ?? 0n), 1n);
  const items = bars.map(({ label, value, whole, text }) => {
    const isOver = whole !== null && value > whole;
    const used = permille(value, whole ?? longest);
    const svg = `<svg viewBox="0 0 1000 14" preserveAspectRatio="none" aria-hidden="true"><rect width="1000" height="14" class="track"/><rect width="${used}" height="14" class="${isOver ? 'over' : 's0'}"/></svg>`;
    const words = `<span class="label">${escapeHtml(label)}</span><span class="value">${escapeHtml(text)}</span>`;
    return element('li', {}, words + svg);
  });
  const list = element('ul', { class: 'bars' }, items.join(''));
  return element('figure', {}, element('figcaption', {}, escapeHtml(caption)) + list);
}

function permille(value: bigint, whole: bigint): bigint {
  if (whole <= 0n) return value > 0n ? 1000n : 0n;
  const share = (value * 1000n) / whole;
  return share > 1000n ? 1000n : share < 0n ? 0n : share;
}

function max(...values: readonly bigint[]): bigint {
  return values.reduce((most, value) => (value > most ? value : most), 0n);
}
