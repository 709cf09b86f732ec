/** A progress bar on the terminal while input is read; silent where there is none. */
import type { Host } from './host.js';

export interface Progress {
  /** In bytes; `total` is `null` when nobody knows it. */
  readonly update: (done: number, total: number | null) => void;
  /** Takes the bar away. */
  readonly stop: () => void;
}

const BAR_COLUMNS = 30;
const MEGABYTE = 1_000_000;
const CLEAR_LINE = '\r\u001b[2K';

export function startProgress({ error, warn }: Pick<Host, 'error' | 'warn'>): Progress {
  if (!error.isTerminal) return { update: () => {}, stop: () => {} };
  let shown = '';
  return {
    update: (done, total) => {
      const line = total === null ? readSoFar(done) : bar(done, total);
      if (line === shown) return;
      shown = line;
      warn(`\r${line}`);
    },
    stop: () => {
      if (shown !== '') warn(CLEAR_LINE);
      shown = '';
    },
  };
}

function readSoFar(done: number): string {
  return `${megabytes(done)} MB`;
}

function bar(done: number, total: number): string {
  const share = total === 0 ? 1 : Math.min(1, done / total);
  const filled = Math.floor(share * BAR_COLUMNS);
  const drawn = '█'.repeat(filled) + '░'.repeat(BAR_COLUMNS - filled);
  const percent = `${Math.floor(share * 100)}`.padStart(3);
  return `${drawn} ${percent}%  ${megabytes(done)}/${megabytes(total)} MB`;
}

function megabytes(bytes: number): string {
  return (bytes / MEGABYTE).toFixed(1);
}
