/** The rows under a source line: underlines and the messages that hang from them. */
import { displayWidth } from '../display-width.js';
import { wrapText } from '../wrap.js';
import { type MarkStyle, putText, type Row } from './row.js';

/** An underline beneath part of a line, in columns from 0. */
export interface Marker {
  readonly column: number;
  /** At least 1. */
  readonly width: number;
  readonly style: MarkStyle;
  /** Safe to print; '' when the message stands elsewhere. */
  readonly message: string;
}

const UNDERLINES: Readonly<Record<MarkStyle, string>> = { primary: '^', label: '-' };
/** A message far to the right still gets so many columns before it is broken into lines. */
const MESSAGE_COLUMNS_MIN = 40;

function endOf(marker: Marker): number {
  return marker.column + marker.width;
}

/** From left to right; at the same column the primary marker comes last, as its message is printed first. */
function compareMarkers(a: Marker, b: Marker): number {
  return a.column - b.column || Number(a.style === 'primary') - Number(b.style === 'primary');
}

function underline(markers: readonly Marker[]): Row {
  const row: Row = [];
  for (const style of ['label', 'primary'] as const) {
    for (const marker of markers.filter((candidate) => candidate.style === style)) {
      putText(row, marker.column, UNDERLINES[style].repeat(marker.width), style);
    }
  }
  return row;
}

/** The last message stands beside its underline when nothing else is marked there and it fits. */
function isInline(last: Marker, markers: readonly Marker[], columns: number): boolean {
  const isOutermost = markers.every((marker) => endOf(marker) <= endOf(last));
  return isOutermost && endOf(last) + 1 + displayWidth(last.message) <= columns;
}

function connectors(hanging: readonly Marker[]): Row {
  const row: Row = [];
  for (const marker of hanging) putText(row, marker.column, '|', marker.style);
  return row;
}

function hangingRows(hanging: readonly Marker[], columns: number): readonly Row[] {
  const rows: Row[] = [];
  for (const marker of hanging.toReversed()) {
    const others = hanging.filter((other) => other.column < marker.column);
    for (const line of wrapText(marker.message, Math.max(MESSAGE_COLUMNS_MIN, columns - marker.column))) {
      const row = connectors(others);
      putText(row, marker.column, line, marker.style);
      rows.push(row);
    }
  }
  return rows;
}

/**
 * The rows under one source line. At most the messages reach beyond `columns`, and only where they start near it.
 *
 * @param markers at least one
 */
export function markerRows(markers: readonly Marker[], columns: number): readonly Row[] {
  const messages = markers.filter((marker) => marker.message !== '').sort(compareMarkers);
  const first = underline(markers);
  const last = messages.at(-1);
  if (last === undefined) return [first];
  const inline = isInline(last, markers, columns);
  if (inline) putText(first, endOf(last) + 1, last.message, last.style);
  const hanging = inline ? messages.slice(0, -1) : messages;
  if (hanging.length === 0) return [first];
  // One message under one underline needs no line that leads to it.
  const lead = markers.length > 1 ? [connectors(hanging)] : [];
  return [first, ...lead, ...hangingRows(hanging, columns)];
}
