/** Reads Parquet as JSON Lines, through DuckDB where that package is installed. */
import { stat } from 'node:fs/promises';
import { report } from '../text/diagnostic.js';
import { inputFault, systemReason } from './input-fault.js';
import { MESSAGES } from './messages.js';
import type { Input, OpenedInput } from './opened-input.js';

/** Large and native: who reads Parquet installs it beside Jifen. */
const PACKAGE = '@duckdb/node-api';

type DuckDB = typeof import('@duckdb/node-api');

/** Opens a Parquet file whose rows are records: nested columns are objects and lists, `NULL` is a missing field. */
export async function openParquet(path: string): Promise<OpenedInput> {
  const duckdb = await loadDuckDB();
  if (duckdb === null) {
    return { problem: report(MESSAGES.parquetPackage, null, { input: path, package: PACKAGE }) };
  }
  const { size } = await stat(path);
  const progress = { rows: 0, allRows: 1 };
  const input: Input = {
    name: path,
    format: 'jsonl',
    sizeBytes: size,
    bytesRead: () => Math.floor((size * progress.rows) / progress.allRows),
    chunks: () => jsonLines(duckdb, path, progress),
    close: async () => {},
  };
  return { input };
}

async function loadDuckDB(): Promise<DuckDB | null> {
  try {
    return await import('@duckdb/node-api');
  } catch {
    return null;
  }
}

async function* jsonLines(
  { DuckDBInstance }: DuckDB,
  path: string,
  progress: { rows: number; allRows: number },
): AsyncGenerator<Uint8Array> {
  const before = await stat(path);
  try {
    const instance = await DuckDBInstance.create(':memory:', { autoinstall_known_extensions: 'false' });
    const connection = await instance.connect();
    const file = quote(path);
    const described = await connection.runAndReadAll(`describe from read_parquet(${file})`);
    const columns = described
      .getRowObjects()
      .map((row) => columnOf(String(row['column_name']), String(row['column_type'])));
    const counted = await connection.runAndReadAll(`select count(*)::integer from read_parquet(${file})`);
    progress.allRows = Math.max(1, Number(counted.getRows()[0]?.[0]));
    const query = `select to_json({${columns.join(', ')}})::varchar from read_parquet(${file})`;
    const result = await connection.stream(query);
    for (let chunk = await result.fetchChunk(); chunk !== null; chunk = await result.fetchChunk()) {
      if (chunk.rowCount === 0) break;
      progress.rows += chunk.rowCount;
      yield Buffer.from(`${chunk.getColumnValues(0).join('\n')}\n`);
    }
    connection.closeSync();
    instance.closeSync();
  } catch (error) {
    throw inputFault(MESSAGES.badParquet, { input: path, why: firstLine(systemReason(error)) });
  }
  const after = await stat(path);
  if (after.size !== before.size || after.mtimeMs !== before.mtimeMs) {
    throw inputFault(MESSAGES.inputChanged, { input: path });
  }
}

/**
 * A field of the record. Decimals become texts, because JSON numbers of DuckDB go through doubles; instants become
 * ISO 8601, in UTC or, where the column has no zone, as local time.
 */
function columnOf(name: string, type: string): string {
  const key = quote(name);
  const column = `"${name.replaceAll('"', '""')}"`;
  if (/^TIMESTAMP WITH TIME ZONE$/.test(type))
    return `${key}: ${isoText(`make_timestamp(epoch_us(${column}))`, 'Z')}`;
  if (/^TIMESTAMP/.test(type)) return `${key}: ${isoText(`${column}::timestamp`, '')}`;
  return `${key}: ${column}::${type.replaceAll(/DECIMAL\(\d+,\d+\)/g, 'VARCHAR')}`;
}

function isoText(timestamp: string, zone: string): string {
  return `regexp_replace(strftime(${timestamp}, '%Y-%m-%dT%H:%M:%S.%f'), '\\.?0*$', '') || '${zone}'`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? text;
}
