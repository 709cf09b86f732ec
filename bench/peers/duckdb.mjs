/** DuckDB with the campaigns written by hand as SQL, on one thread: from a file of lines to a file of lines. */
import { readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import { campaignOf } from '../workload/campaigns.mjs';
import { decisionsSql, ruleTables } from './duckdb-sql.mjs';

/** With the tables of rules and members loaded; `decide(input, output)` writes id, member, at, points, awards. */
export async function createDuckDb({ rules, membersFile, threads = 1 }) {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(`SET threads = ${threads}`);
  // Without this it joins purchases with rules before it looks at anything else: a hundred times slower.
  await connection.run("SET disabled_optimizers = 'join_order'");
  await connection.run(`CREATE TABLE members AS SELECT id, tier, creditBand,
    CAST(replace(joined::VARCHAR, '-', '') AS INTEGER) AS joined, CAST(substr(birthday::VARCHAR, 6, 2) AS INTEGER) AS birthMonth
    FROM read_json('${membersFile}', format = 'newline_delimited')`);
  const tables = ruleTables(rules, (index) => campaignOf(rules, index));
  for (const [name, { ddl, rows }] of Object.entries(tables)) {
    await connection.run(`CREATE TABLE ${name} (${ddl})`);
    for (let start = 0; start < rows.length; start += 1000)
      await connection.run(`INSERT INTO ${name} VALUES ${rows.slice(start, start + 1000).join(', ')}`);
  }
  return {
    decide: async (input, output) => {
      const decisions = `SELECT * EXCLUDE (seq) FROM (${decisionsSql(input, rules)})`;
      await connection.run(`COPY (${decisions}) TO '${output}' (FORMAT json)`);
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** What it wrote, to be compared. */
export function readDuckDb(output) {
  return readFileSync(output, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}
