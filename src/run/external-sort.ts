/** Sorting of any number of entries in bounded memory: sorted runs in temporary files, merged at the end. */
import { compareText } from '../text/compare-text.js';
import { createSpillFile, type SpillFile } from './spill-file.js';

/** Entries are sorted by `rank`, then `key`, then place. No text may hold a line break, nor `key` a tab. */
export interface SortEntry {
  readonly rank: number;
  readonly key: string;
  /** Index of the input and line in it: the place of the record, unique. */
  readonly input: number;
  readonly line: number;
  readonly text: string;
}

export interface SortLimits {
  /** Entries kept in memory. */
  readonly entriesMax: number;
  /** UTF-16 code units of text kept in memory, with some for each entry on top. */
  readonly lengthMax: number;
  /** Folder for temporary files; the system's when left out. */
  readonly directory?: string;
}

export const SORT_LIMITS: SortLimits = { entriesMax: 500_000, lengthMax: 64 * 1024 * 1024 };

export interface Sorter {
  /** Takes an entry; wait for the promise, if there is one, before the next. */
  add(entry: SortEntry): Promise<void> | undefined;
  /** All entries in order; once, after the last `add`. */
  sorted(): AsyncGenerator<SortEntry>;
  /** Frees the temporary files; to be called in any case. */
  close(): Promise<void>;
}

export function compareEntries(a: SortEntry, b: SortEntry): number {
  return a.rank - b.rank || compareText(a.key, b.key) || a.input - b.input || a.line - b.line;
}

/** What an entry costs besides its texts, in code units. */
const ENTRY_OVERHEAD = 150;

/** Runs merged at a time: each is an open file. */
const RUNS_MAX = 64;

interface SorterState {
  readonly limits: SortLimits;
  entries: SortEntry[];
  length: number;
  runs: SpillFile[];
}

export function createSorter(limits: SortLimits = SORT_LIMITS): Sorter {
  const state: SorterState = { limits, entries: [], length: 0, runs: [] };
  return {
    add: (entry) => {
      state.entries.push(entry);
      state.length += entry.text.length + entry.key.length + ENTRY_OVERHEAD;
      const full = state.entries.length > limits.entriesMax || state.length > limits.lengthMax;
      return full ? spill(state) : undefined;
    },
    sorted: () => sortedEntries(state),
    close: async () => {
      state.entries = [];
      await closeAll(state.runs.splice(0));
    },
  };
}

async function* sortedEntries(state: SorterState): AsyncGenerator<SortEntry> {
  if (state.runs.length > 0) {
    await spill(state);
    yield* mergeRuns(state.runs);
    return;
  }
  const entries = state.entries.sort(compareEntries);
  state.entries = [];
  yield* entries;
}

async function spill(state: SorterState): Promise<void> {
  const entries = state.entries.sort(compareEntries);
  state.entries = [];
  state.length = 0;
  const run = await newRun(state);
  for (const entry of entries) {
    const written = run.write(entryToLine(entry));
    if (written !== undefined) await written;
  }
  if (state.runs.length >= RUNS_MAX) await mergeIntoOne(state);
}

async function newRun(state: SorterState): Promise<SpillFile> {
  const run = await createSpillFile(state.limits.directory);
  state.runs.push(run);
  return run;
}

async function mergeIntoOne(state: SorterState): Promise<void> {
  const before = state.runs.slice();
  const run = await newRun(state);
  for await (const entry of mergeRuns(before)) {
    const written = run.write(entryToLine(entry));
    if (written !== undefined) await written;
  }
  state.runs = [run];
  await closeAll(before);
}

async function closeAll(runs: readonly SpillFile[]): Promise<void> {
  for (const run of runs) await run.close();
}

function entryToLine({ rank, key, input, line, text }: SortEntry): string {
  return `${rank}\t${input}\t${line}\t${key}\t${text}`;
}

function entryOfLine(text: string): SortEntry {
  const [rank = '', input = '', line = '', key = ''] = text.split('\t', 4);
  const head = rank.length + input.length + line.length + key.length + 4;
  return { rank: Number(rank), key, input: Number(input), line: Number(line), text: text.slice(head) };
}

interface Head {
  readonly entry: SortEntry;
  readonly lines: AsyncGenerator<string>;
}

/** Merges sorted runs with a heap of their first entries. */
async function* mergeRuns(runs: readonly SpillFile[]): AsyncGenerator<SortEntry> {
  const heap: Head[] = [];
  for (const run of runs) {
    const head = await nextHead(run.lines());
    if (head !== undefined) siftUp(heap, head);
  }
  for (let first = heap[0]; first !== undefined; first = heap[0]) {
    yield first.entry;
    const next = (await nextHead(first.lines)) ?? heap.pop();
    if (next !== undefined && heap.length > 0) siftDown(heap, next);
  }
}

async function nextHead(lines: AsyncGenerator<string>): Promise<Head | undefined> {
  const next = await lines.next();
  return next.done === true ? undefined : { entry: entryOfLine(next.value), lines };
}

function siftUp(heap: Head[], head: Head): void {
  let index = heap.length;
  heap.push(head);
  while (index > 0) {
    const parent = (index - 1) >> 1;
    const above = heap[parent];
    if (above === undefined || compareEntries(above.entry, head.entry) <= 0) break;
    heap[index] = above;
    index = parent;
  }
  heap[index] = head;
}

/** Puts a head in the place of the first one and lets it sink. */
function siftDown(heap: Head[], head: Head): void {
  let index = 0;
  for (;;) {
    const left = heap[2 * index + 1];
    const right = heap[2 * index + 2];
    const useRight = left !== undefined && right !== undefined && compareEntries(right.entry, left.entry) < 0;
    const child = useRight ? right : left;
    if (child === undefined || compareEntries(child.entry, head.entry) >= 0) break;
    heap[index] = child;
    index = 2 * index + (useRight ? 2 : 1);
  }
  heap[index] = head;
}
