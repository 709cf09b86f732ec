/** What is measured, group by group: processes to run, and what their answers mean for the rows of the table. */
import { cpSync, existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PEERS } from './contestants.mjs';
import { ROWS } from './goals.mjs';
import { median } from './measure.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const SIZES = ['12', '100', '1000', '10000'];
const PEER_SIZES = ['12', '100', '1000'];

/**
 * `run(task, argument)` runs a process `times` over and gives what each printed. `put(id, values)` gives a row its values,
 * one a process; `note(entry)` keeps what a contestant took by itself.
 */
export const GROUPS = {
  decide: async ({ repeat, put, note }) => {
    for (const set of SIZES) {
      const names = ['hand:awards', 'fast:awards', 'hand', 'fast'];
      const runs = await repeat('task-decide', { entries: names.map((name) => ({ name, set })) });
      note(runs);
      put(`hand-${set}`, runs.map(ratioOf('fast:awards', 'hand:awards')));
      put(`items-${set}`, runs.map(ratioOf('fast', 'hand')));
    }
  },
  growth: async ({ repeat, put, note }) => {
    for (const [id, large, small] of [
      ['growth', '10000', '12'],
      ['dead', 'dead-10000', 'dead-100'],
    ]) {
      const entries = [large, small].map((set) => ({ name: 'fast:awards', set }));
      const runs = await repeat('task-decide', { entries });
      note(runs);
      put(
        id,
        runs.map(([more, less]) => quotient(more.ns, less.ns)),
      );
    }
  },
  peers: async ({ repeat, put, note, isQuick }) => {
    for (const set of isQuick ? ['12', '1000'] : PEER_SIZES) {
      for (const peer of PEERS) {
        const names = ['fast:awards', 'hand:awards', peer];
        const entries = names.map((name) => ({ name, set }));
        const id = `${peer}-${set}`;
        // Whoever is measured for comparison alone need not take everybody's time.
        const hasTarget = ROWS.some((row) => row.id === id && row.must !== undefined);
        const runs = await repeat('task-decide', { entries, rounds: 3 }, hasTarget ? undefined : 1);
        note(runs);
        put(id, runs.map(ratioOf(peer, 'fast:awards')));
      }
    }
  },
  lines: async ({ repeat, put, note, isQuick }) => {
    for (const set of isQuick ? ['12'] : ['12', '10000']) {
      const measure = async (names, input) => {
        const entries = names.map((name) => ({ name, set, input }));
        const runs = await repeat('task-lines', { entries });
        note(runs);
        return runs;
      };
      const runs = await measure(['parse', 'hand:awards', 'jifen:awards'], 'purchases');
      put(`lines-${set}`, runs.map(ratioOf('parse', 'jifen:awards')));
      put(`written-${set}`, runs.map(ratioOf('hand:awards', 'jifen:awards')));
      const items = await measure(['parse', 'jifen'], 'purchases');
      put(`lines-items-${set}`, items.map(ratioOf('parse', 'jifen')));
      const others = await measure(['parse', 'jifen:awards'], 'unguessable');
      put(`unguessable-${set}`, others.map(ratioOf('parse', 'jifen:awards')));
      const ducks = await measure(['duckdb', 'jifen:awards'], 'purchases');
      put(`duckdb-${set}`, ducks.map(ratioOf('duckdb', 'jifen:awards')));
    }
  },
  command: async ({ repeat, put, folder }) => {
    for (const set of ['12', '10000']) {
      const words = ['--ruleset', join(folder, `ruleset-${set}.json`), ...inputWords(folder, 'purchases')];
      const runs = await repeat('task-command', { entries: [{ name: 'command', words }], rounds: 2 });
      put(
        `command-${set}`,
        runs.map(([{ ms }]) => median(ms)),
      );
    }
    const members = ['--members', join(folder, 'members.jsonl')];
    const entries = ['purchases.jsonl', 'sheet.csv'].map((name) => ({
      name,
      words: ['--ruleset', join(folder, 'ruleset-12.json'), '--input', join(folder, name), ...members],
    }));
    const runs = await repeat('task-command', { entries, rounds: 2 });
    put(
      'command-csv',
      runs.map(([lines, sheet]) => quotient(sheet.ms, lines.ms)),
    );
  },
  columns: async ({ repeat, put, note }) => {
    for (const set of ['12', '10000']) {
      const runs = await repeat('task-decide', { entries: [{ name: 'columns:awards', set }] });
      note(runs);
      put(
        `columns-${set}`,
        runs.map(([{ ns }]) => median(ns)),
      );
    }
  },
  workers: async ({ repeat, put, folder, isQuick }) => {
    if (isQuick) return;
    const words = ['--ruleset', join(folder, 'ruleset-1000.json'), ...inputWords(folder, 'many')];
    const entries = [1, 2].map((count) => ({
      name: `workers-${count}`,
      words: [...words, '--workers', String(count)],
    }));
    const runs = await repeat('task-command', { entries, rounds: 2 }, 3);
    put(
      'workers',
      runs.map(([one, two]) => quotient(one.ms, two.ms)),
    );
  },
  state: async ({ repeat, put, note }) => {
    const entries = ['state-12', '12'].map((set) => ({ name: 'fast:awards', set }));
    const runs = await repeat('task-decide', { entries });
    note(runs);
    put(
      'state',
      runs.map(([more, less]) => quotient(more.ns, less.ns)),
    );
  },
  explain: async ({ repeat, put, note }) => {
    const entries = ['evaluator:trace', 'evaluator'].map((name) => ({ name, set: '12' }));
    const runs = await repeat('task-decide', { entries });
    note(runs);
    put('explain', runs.map(ratioOf('evaluator:trace', 'evaluator')));
  },
  memory: async ({ repeat, put, folder, isQuick }) => {
    const input = isQuick ? 'purchases' : 'million';
    const words = ['--ruleset', join(folder, 'ruleset-10000.json'), ...inputWords(folder, input)];
    const runs = await repeat('task-command', { entries: [{ name: 'memory', words }], rounds: 1 }, 2);
    put(
      'memory',
      runs.map(([{ rssMb }]) => median(rssMb)),
    );
  },
  ready: async ({ repeat, put }) => {
    for (const what of ['ready', 'text']) {
      const runs = await repeat('task-ready', { set: '10000', what });
      put(
        what,
        runs.map(([{ ms }]) => median(ms)),
      );
    }
  },
  start: async ({ startUp, put }) => {
    const { empty, version, check } = await startUp();
    put('version', [version - empty]);
    put('check', [check - empty]);
  },
  real: async ({ repeat, put, folder, isQuick }) => {
    const data = process.env.JIFEN_REAL_DATA;
    if (data === undefined || isQuick) return;
    for (const [id, { project, files, without }] of Object.entries(REAL)) {
      if (!files.every(([, file]) => existsSync(join(data, project, file)))) continue;
      const copy = join(folder, id);
      cpSync(join(ROOT, 'examples', project), copy, { recursive: true });
      for (const file of without) rmSync(join(copy, 'campaigns', file));
      const words = [copy, ...files.flatMap(([option, file]) => [option, join(data, project, file)])];
      const entries = ['reference', 'fast'].map((name) => ({ name, words: [...words, '--engine', name] }));
      const runs = await repeat('task-command', { entries, rounds: 1 }, 2);
      put(
        id,
        runs.map(([slow, quick]) => quotient(slow.ms, quick.ms)),
      );
    }
  },
};

/** `without`: without the life of points (expiry, tiers), decisions need no accounts. */
const UCI = { project: 'uci', files: [['--input', 'purchases.ndjson.gz']] };
const REAL = {
  'real-uci': { ...UCI, without: [] },
  'real-uci-points': { ...UCI, without: ['points.campaign'] },
};

function inputWords(folder, input) {
  return ['--input', join(folder, `${input}.jsonl`), '--members', join(folder, 'members.jsonl')];
}

/** The median over rounds of what one took, divided by what the other took in the same round. */
function quotient(some, others) {
  return median(some.map((value, round) => value / others[round]));
}

function ratioOf(one, other) {
  return (entries) => {
    const timesOf = (wanted) => {
      const { ns, ms } = entries.find(({ name }) => name === wanted);
      return ns ?? ms;
    };
    return quotient(timesOf(one), timesOf(other));
  };
}
