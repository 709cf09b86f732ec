/**
 * Railroad diagrams as SVG: a few shapes that know their size and draw themselves from a point on their main line.
 * Pure text; a page of them needs no script.
 */
import { displayWidth } from '../../text/display-width.js';

export interface Diagram {
  readonly width: number;
  /** How far it reaches above and below its main line. */
  readonly above: number;
  readonly below: number;
  /** SVG elements, drawn with the main line entering at `x`, `y`. */
  readonly draw: (x: number, y: number) => string;
}

const COLUMN = 8;
const BOX_HEIGHT = 24;
const BOX_PADDING = 10;
const GAP = 12;
const TURN = 10;
const ROW_GAP = 8;

/** A word of the language. */
export function word(text: string): Diagram {
  return box(text, 'word', BOX_HEIGHT / 2, null);
}

/** Something that is described elsewhere; `target` is the anchor it links to, if any. */
export function slot(text: string, target: string | null): Diagram {
  return box(text, 'slot', 3, target);
}

function box(text: string, style: string, radius: number, target: string | null): Diagram {
  const width = displayWidth(text) * COLUMN + 2 * BOX_PADDING;
  const half = BOX_HEIGHT / 2;
  return {
    width,
    above: half,
    below: half,
    draw: (x, y) => {
      const shapes =
        `<rect class="${style}" x="${x}" y="${y - half}" width="${width}" height="${BOX_HEIGHT}" rx="${radius}"/>` +
        `<text class="${style}" x="${x + width / 2}" y="${y + 4}">${escapeXml(text)}</text>`;
      return target === null ? shapes : `<a href="#${target}">${shapes}</a>`;
    },
  };
}

const NOTHING: Diagram = { width: 0, above: 0, below: 0, draw: () => '' };

export function sequence(parts: readonly Diagram[]): Diagram {
  if (parts.length === 0) return NOTHING;
  return {
    width: parts.reduce((sum, part) => sum + part.width, 0) + GAP * (parts.length - 1),
    above: Math.max(...parts.map((part) => part.above)),
    below: Math.max(...parts.map((part) => part.below)),
    draw: (x, y) => {
      let at = x;
      let svg = '';
      parts.forEach((part, index) => {
        if (index > 0) {
          svg += line(at, y, GAP);
          at += GAP;
        }
        svg += part.draw(at, y);
        at += part.width;
      });
      return svg;
    },
  };
}

/** One of several ways, the first on the main line and the others below it. */
export function choice(ways: readonly Diagram[]): Diagram {
  const [first, ...others] = ways;
  if (first === undefined) return NOTHING;
  if (others.length === 0) return first;
  const inner = Math.max(...ways.map((way) => way.width));
  const offsets = offsetsBelow(first, others);
  const last = offsets[offsets.length - 1] ?? 0;
  return {
    width: inner + 4 * TURN,
    above: first.above,
    below: last + (others[others.length - 1]?.below ?? 0),
    draw: (x, y) => {
      const start = x + 2 * TURN;
      const drawn = others.map((way, index) => {
        const at = y + (offsets[index] ?? 0);
        return branch(x, y, at, inner) + through(way, start, at, inner);
      });
      return (
        line(x, y, 2 * TURN) +
        through(first, start, y, inner) +
        line(start + inner, y, 2 * TURN) +
        drawn.join('')
      );
    },
  };
}

/** A part that may be left out. */
export function optional(part: Diagram): Diagram {
  return choice([NOTHING, part]);
}

/** A part that comes once or more, with a separator on the way back. */
export function repeated(part: Diagram, separator: Diagram): Diagram {
  const inner = Math.max(part.width, separator.width);
  const offset = part.below + ROW_GAP + Math.max(separator.above, TURN);
  return {
    width: inner + 4 * TURN,
    above: part.above,
    below: offset + separator.below,
    draw: (x, y) => {
      const start = x + 2 * TURN;
      const back = y + offset;
      const loop =
        `<path d="M${start} ${y}h${-TURN / 2}a${TURN} ${TURN} 0 0 0 ${-TURN} ${TURN}V${back - TURN}` +
        `a${TURN} ${TURN} 0 0 0 ${TURN} ${TURN}h${TURN / 2}"/>` +
        `<path d="M${start + inner} ${y}h${TURN / 2}a${TURN} ${TURN} 0 0 1 ${TURN} ${TURN}V${back - TURN}` +
        `a${TURN} ${TURN} 0 0 1 ${-TURN} ${TURN}h${-TURN / 2}"/>`;
      return (
        line(x, y, 2 * TURN) +
        through(part, start, y, inner) +
        line(start + inner, y, 2 * TURN) +
        loop +
        through(separator, start, back, inner)
      );
    },
  };
}

/** A whole picture, with a stop at both ends of the main line. */
export function drawDiagram(diagram: Diagram): string {
  const width = diagram.width + 4 * GAP;
  const y = Math.max(diagram.above, BOX_HEIGHT / 2) + 4;
  const height = y + Math.max(diagram.below, BOX_HEIGHT / 2) + 4;
  const ends = [GAP, width - GAP].map((x) => `<path d="M${x} ${y - 8}v16"/>`).join('');
  const main = line(GAP, y, GAP) + diagram.draw(2 * GAP, y) + line(width - 2 * GAP, y, GAP);
  return `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${ends}${main}</svg>`;
}

function offsetsBelow(first: Diagram, others: readonly Diagram[]): readonly number[] {
  let bottom = first.below;
  return others.map((way) => {
    const offset = Math.max(bottom + ROW_GAP + way.above, 2 * TURN);
    bottom = offset + way.below;
    return offset;
  });
}

/** A part in the middle of a stretch of line. */
function through(part: Diagram, x: number, y: number, width: number): string {
  const before = Math.floor((width - part.width) / 2);
  const after = width - part.width - before;
  return line(x, y, before) + part.draw(x + before, y) + line(x + width - after, y, after);
}

/** From the main line down to a way below it, and back up. */
function branch(x: number, y: number, at: number, inner: number): string {
  const end = x + inner + 4 * TURN;
  return (
    `<path d="M${x} ${y}a${TURN} ${TURN} 0 0 1 ${TURN} ${TURN}V${at - TURN}a${TURN} ${TURN} 0 0 0 ${TURN} ${TURN}"/>` +
    `<path d="M${end} ${y}a${TURN} ${TURN} 0 0 0 ${-TURN} ${TURN}V${at - TURN}a${TURN} ${TURN} 0 0 1 ${-TURN} ${TURN}"/>`
  );
}

function line(x: number, y: number, length: number): string {
  return length <= 0 ? '' : `<path d="M${x} ${y}h${length}"/>`;
}

export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
