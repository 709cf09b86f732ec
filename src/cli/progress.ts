/** A progress bar on the terminal while input is read; silent where there is none. */
import { Presets, SingleBar } from 'cli-progress';
import type { Host } from './host.js';

export interface Progress {
  readonly update: (done: number, total: number | null) => void;
  readonly stop: () => void;
}

export function startProgress(host: Host): Progress {
  if (!host.errorIsTerminal) return { update: () => {}, stop: () => {} };
  const bar = new SingleBar(
    { format: '{bar} {percentage}% {value}/{total} MB', hideCursor: true, clearOnComplete: true },
    Presets.shades_classic,
  );
  let isStarted = false;
  return {
    update: (done, total) => {
      const shown = Math.trunc(done / 1_000_000);
      if (!isStarted) bar.start(Math.trunc((total ?? 0) / 1_000_000) + 1, shown);
      else bar.update(shown);
      isStarted = true;
    },
    stop: () => bar.stop(),
  };
}
