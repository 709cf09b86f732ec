/** Bars side by side for each label, as SVG. Patterns tell the series apart where colours do not. */
import type { Block } from '../document.js';
import { element, escapeHtml } from './markup.js';

type ColumnsBlock = Extract<Block, { readonly kind: 'columns' }>;

const WIDTH = 760;
const HEIGHT = 280;
const LEFT = 76;
const RIGHT = 8;
const TOP = 12;
const BOTTOM = 30;
const PLOT_WIDTH = WIDTH - LEFT - RIGHT;
const PLOT_HEIGHT = HEIGHT - TOP - BOTTOM;
/** Labels that fit below the axis. */
const LABELS_MAX = 12;

/** @param id unique on the page */
export function columnChart(block: ColumnsBlock, id: string): string {
  const { caption, labels, series, show } = block;
  const top = niceTop(series.flatMap(({ values }) => values).reduce(larger, 1n));
  const title = element('title', { id: `${id}-title` }, escapeHtml(caption));
  const body = [title, patterns(id), grid(top, show), ...bars(block, top, id), axis(labels)].join('');
  const svg = element(
    'svg',
    { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-labelledby': `${id}-title` },
    body,
  );
  const legend = series
    .map(({ title: name }, index) => element('li', {}, swatch(index, id) + escapeHtml(name)))
    .join('');
  return element(
    'figure',
    {},
    `${element('figcaption', {}, escapeHtml(caption))}${svg}${element('ul', { class: 'legend' }, legend)}`,
  );
}

/** Stripes for the second series, dots for the third; they keep their meaning without colour. */
function patterns(id: string): string {
  const pattern = (index: number, mark: string): string =>
    `<pattern id="${id}-p${index}" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" class="s${index}"/>${mark}</pattern>`;
  const stripe = '<path d="M-1,1 L1,-1 M0,6 L6,0 M5,7 L7,5" class="mark"/>';
  const dot = '<circle cx="3" cy="3" r="1.2" class="dot"/>';
  return `<defs>${pattern(0, '')}${pattern(1, stripe)}${pattern(2, dot)}${pattern(3, stripe + dot)}</defs>`;
}

function swatch(index: number, id: string): string {
  return `<svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true"><rect width="14" height="14" fill="url(#${id}-p${index})"/></svg>`;
}

/** The least of 1, 2, 2.5, 4, 5 and 10 times a power of ten that is not below the value; at least 4. */
export function niceTop(value: bigint): bigint {
  let power = 1n;
  while (power * 10n < value) power *= 10n;
  for (const tenths of [10n, 20n, 40n, 50n, 80n, 100n]) {
    const top = (power * tenths) / 10n;
    if (top >= value) return larger(top, 4n);
  }
  return value;
}

const LINES = 4n;

function grid(top: bigint, show: (value: bigint) => string): string {
  const parts: string[] = [];
  for (let step = 0n; step <= LINES; step += 1n) {
    const y = TOP + PLOT_HEIGHT - scaled(step, LINES, PLOT_HEIGHT);
    const value = (top * step) / LINES;
    parts.push(`<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y}" y2="${y}" class="grid"/>`);
    parts.push(`<text x="${LEFT - 8}" y="${y + 4}" class="tick end">${escapeHtml(show(value))}</text>`);
  }
  return parts.join('');
}

function bars({ labels, series, show }: ColumnsBlock, top: bigint, id: string): string[] {
  const slot = PLOT_WIDTH / Math.max(1, labels.length);
  const width = Math.min(36, (slot * 0.8) / Math.max(1, series.length));
  return series.flatMap(({ title, values }, index) =>
    values.map((value, at) => {
      const height = scaled(value < 0n ? 0n : value, top, PLOT_HEIGHT);
      const x = LEFT + slot * at + (slot - width * series.length) / 2 + width * index;
      const y = TOP + PLOT_HEIGHT - height;
      const tip = escapeHtml(`${labels[at] ?? ''} ${title}: ${show(value)}`);
      return `<rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}" fill="url(#${id}-p${index})"><title>${tip}</title></rect>`;
    }),
  );
}

function axis(labels: readonly string[]): string {
  const slot = PLOT_WIDTH / Math.max(1, labels.length);
  const every = Math.max(1, Math.floor((labels.length + LABELS_MAX - 1) / LABELS_MAX));
  return labels
    .map((label, at) =>
      at % every === 0
        ? `<text x="${short(LEFT + slot * (at + 0.5))}" y="${HEIGHT - 8}" class="tick middle">${escapeHtml(label)}</text>`
        : '',
    )
    .join('');
}

/** A position on the page, not an amount: the amounts stay exact in the table. */
function scaled(value: bigint, whole: bigint, length: number): number {
  return Number((value * BigInt(length) * 10n) / whole) / 10;
}

function short(value: number): string {
  return `${Math.floor(value * 10) / 10}`;
}

function larger(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}
