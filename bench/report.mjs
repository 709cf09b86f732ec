/** Figures as tables in Markdown. */
import { readFileSync, writeFileSync } from 'node:fs';
import { median } from './measure.mjs';

const MARKERS = ['<!-- bench:start -->', '<!-- bench:end -->'];

/** Rows with what was to be shown and what was measured. */
export function tableOf(rows) {
  const lines = rows.map(({ text, must, goal, unit, is, figures }) => {
    const value = median(figures);
    const verdict = must === undefined ? '' : verdictOf(value, must, goal, is);
    const range =
      figures.length > 1 ? ` (${short(Math.min(...figures))} to ${short(Math.max(...figures))})` : '';
    const bound = (limit) => (limit === undefined ? '' : short(limit));
    return `| ${text} | ${bound(must)} | ${bound(goal)} | **${short(value)}** ${unit}${range} | ${verdict} |`;
  });
  return [
    '| | must | goal | measured (least to most of the processes) | |',
    '|---|---|---|---|---|',
    ...lines,
  ].join('\n');
}

function verdictOf(value, must, goal, is) {
  const holds = (limit) => (is === 'most' ? value <= limit : value >= limit);
  if (holds(goal)) return 'goal';
  return holds(must) ? 'must' : 'missed';
}

/** Three digits that count. */
export function short(value) {
  if (value >= 1000) return Math.round(value).toLocaleString('en');
  return Number(value.toPrecision(3)).toString();
}

/** What everybody took by themselves, all processes in which they took part together. */
export function reportOf(notes) {
  const entries = notes.flat(2);
  const decided = grouped(entries.filter(({ ns }) => ns !== undefined));
  const piped = grouped(entries.filter(({ ms }) => ms !== undefined));
  const tables = [];
  if (decided.size > 0) {
    const lines = [...decided.values()].map((group) => {
      const ns = median(group.map((one) => median(one.ns)));
      const count = Math.round(median(group.map((one) => one.count)));
      const ready = median(group.map(({ readyMs }) => readyMs));
      return `| ${nameOf(group[0].name)} | ${group[0].set} | ${short(ns / 1000)} | ${short(1e9 / ns)} | ${short(ready)} | ${count.toLocaleString('en')} |`;
    });
    tables.push(
      '| decides purchases in memory | rules | µs a purchase | purchases a second | ms to get ready | purchases a round |',
      '|---|---|---|---|---|---|',
      ...lines,
      '',
    );
  }
  if (piped.size > 0) {
    const lines = [...piped.values()].map((group) => {
      const ms = median(group.map((one) => median(one.ms)));
      return `| ${nameOf(group[0].name)} | ${group[0].set} | ${group[0].input} | ${short(ms)} |`;
    });
    tables.push('| from lines to decisions | rules | input | ms |', '|---|---|---|---|', ...lines);
  }
  return tables.join('\n');
}

function grouped(entries) {
  const groups = new Map();
  for (const entry of entries) {
    const key = [entry.name, entry.set, entry.input].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return groups;
}

const NAMES = {
  hand: 'program by hand, points by item as well',
  'hand:awards': 'program by hand',
  fast: 'Jifen, points by item as well',
  'fast:awards': 'Jifen',
  'columns:awards': 'Jifen, columns in',
  evaluator: 'Jifen, `createEvaluator`',
  'evaluator:trace': 'Jifen, `createEvaluator`, explained',
  'zen-engine:loop': 'zen-engine, loop mode',
  parse: '`JSON.parse` alone',
  jifen: 'Jifen, points by item as well',
  'jifen:awards': 'Jifen',
  duckdb: 'DuckDB',
};

function nameOf(name) {
  return NAMES[name] ?? name;
}

/** Puts the tables between the markers of the page. */
export function writePage(path, rows, notes, about) {
  const page = readFileSync(path, 'utf8');
  const [start, end] = MARKERS.map((marker) => page.indexOf(marker));
  if (start < 0 || end < start) throw new Error(`${path} has no place for the tables`);
  const body = [about, '', tableOf(rows), '', reportOf(notes)].join('\n');
  writeFileSync(path, `${page.slice(0, start + MARKERS[0].length)}\n\n${body}\n\n${page.slice(end)}`);
}
