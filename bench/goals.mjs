/** What the benchmark has to show: rows of the table, with what measures them. */

/** Times as much or as fast as the other: `must` and `goal` are bounds, below or above. */
export const ROWS = [
  ...[12, 100, 1_000, 10_000].map((size) => ({
    group: 'decide',
    id: `hand-${size}`,
    text: `fast engine with the awards, against the program by hand, ${rules(size)}`,
    must: 1.5,
    goal: 1.2,
    unit: 'x its time',
    is: 'most',
  })),
  ...[12, 100, 1_000, 10_000].map((size) => ({
    group: 'decide',
    id: `items-${size}`,
    text: `the same with points by item, ${rules(size)}`,
    unit: 'x its time',
    is: 'most',
  })),
  row('growth', 'growth', '10,000 rules against 12', 6, 5, 'x the time', 'most'),
  row(
    'growth',
    'dead',
    '10,000 campaigns that cannot match, against 100 such',
    1.5,
    1.25,
    'x the time',
    'most',
  ),
  peer('json-rules-engine', 12, 150, 200),
  peer('json-rules-engine', 100, 1_000, 1_500),
  peer('json-rules-engine', 1_000, 10_000, 15_000),
  peer('zen-engine', 12),
  peer('zen-engine', 100),
  peer('zen-engine', 1_000),
  peer('zen-engine:loop', 12, 80, 110),
  peer('zen-engine:loop', 100),
  peer('zen-engine:loop', 1_000, 500, 750),
  peer('json-logic-engine', 12, 2, 3),
  peer('json-logic-engine', 100),
  peer('json-logic-engine', 1_000, 50, 80),
  ...['json-logic-js', 'cel-js', 'node-rules', 'rools'].flatMap((name) =>
    [12, 100, 1_000].map((size) => peer(name, size)),
  ),
  lines(
    'lines-12',
    'lines to decisions with all awards on one thread, against `JSON.parse` of the same lines, 12 rules',
    2.5,
    4,
  ),
  lines('lines-10000', 'the same, 10,000 rules', 1.5, 3),
  lines('lines-items-12', 'the same with points by item, 12 rules'),
  lines('lines-items-10000', 'the same with points by item, 10,000 rules'),
  lines('unguessable-12', 'awards on lines that nobody can guess, 12 rules', 0.6, 0.8),
  lines('unguessable-10000', 'awards on lines that nobody can guess, 10,000 rules'),
  lines('written-12', 'awards, against `JSON.parse`, the program by hand and `JSON.stringify`, 12 rules'),
  lines('written-10000', 'the same, 10,000 rules'),
  lines('duckdb-12', 'awards, against DuckDB with SQL by hand on one thread, 12 rules', 1, 3),
  lines('duckdb-10000', 'the same, 10,000 rules', 1, 3),
  row(
    'command',
    'command-12',
    '`jifen run` as a whole command, 100,000 lines, 12 rules',
    undefined,
    undefined,
    'ms',
    'most',
  ),
  row('command', 'command-10000', 'the same, 10,000 rules', undefined, undefined, 'ms', 'most'),
  row(
    'command',
    'command-csv',
    'the same from CSV, 12 rules, against lines',
    undefined,
    undefined,
    'x the time',
    'most',
  ),
  row('columns', 'columns-12', 'columns in, 12 rules', 250, 150, 'ns a purchase', 'most'),
  row('columns', 'columns-10000', 'columns in, 10,000 rules', 1_500, 900, 'ns a purchase', 'most'),
  row('workers', 'workers', 'two workers, 500,000 purchases, against one', 1.6, 1.8, 'x as fast', 'least'),
  row('state', 'state', 'limits and counters on every purchase, against none', 2, 1.5, 'x the time', 'most'),
  row('explain', 'explain', 'with every rule explained, against plain', 10, 5, 'x the time', 'most'),
  row(
    'memory',
    'memory',
    'most memory of `jifen run`, 1,000,000 purchases, 10,000 rules',
    250,
    130,
    'MB',
    'most',
  ),
  row('ready', 'ready', 'rule set of 10,000 rules to evaluator', 200, 50, 'ms', 'most'),
  row('ready', 'text', 'text of 10,000 rules to rule set', 2_000, 1_000, 'ms', 'most'),
  row(
    'real',
    'real-uci',
    'invoices of a shop (uci), `jifen run` against the reference engine',
    undefined,
    undefined,
    'x as fast',
    'least',
  ),
  row(
    'real',
    'real-uci-points',
    'the same without expiry and tiers',
    undefined,
    undefined,
    'x as fast',
    'least',
  ),
  row('start', 'version', '`jifen --version`, over empty Node', 40, 25, 'ms', 'most'),
  row('start', 'check', '`jifen check` of one file, over empty Node', 100, 60, 'ms', 'most'),
];

function rules(size) {
  return `${size.toLocaleString('en')} rules`;
}

function row(group, id, text, must, goal, unit, is) {
  return { group, id, text, must, goal, unit, is };
}

function peer(name, size, must, goal) {
  const text = `against ${name.replace(':loop', ' in its loop mode')}, ${rules(size)}`;
  return row('peers', `${name}-${size}`, text, must, goal, 'x as fast', 'least');
}

function lines(id, text, must, goal) {
  return row('lines', id, text, must, goal, 'x as fast', 'least');
}
