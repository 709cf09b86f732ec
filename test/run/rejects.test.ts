import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reject } from '../../src/records/record-problem.js';
import { createOutputFile, type OutputFile } from '../../src/run/output-file.js';
import { rejectToJson } from '../../src/run/rejects.js';

let directory = '';
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'rejects-test-'));
});
afterAll(() => rm(directory, { recursive: true }));

const REJECT: Reject = {
  input: 'a.jsonl',
  line: 3,
  column: null,
  byteOffset: null,
  id: 'P1',
  code: 'JF4015',
  args: { field: 'items[0].category', found: 'snak' },
  suggestion: { en: 'did you mean "snack"?', zh: '是不是“snack”？' },
};

async function create(path: string): Promise<OutputFile> {
  const file = await createOutputFile(path);
  if ('problem' in file) throw new Error(file.problem.code);
  return file;
}

describe('the reject file', () => {
  it('has one line a reject, in the language asked for', () => {
    expect(rejectToJson(REJECT, 'en')).toBe(
      '{"input":"a.jsonl","line":3,"id":"P1","code":"JF4015","reason":"items[0].category is \\"snak\\", which jifen.yaml does not declare","suggestion":"did you mean \\"snack\\"?"}',
    );
    expect(rejectToJson({ ...REJECT, column: 7, byteOffset: 90, suggestion: null }, 'zh')).toBe(
      '{"input":"a.jsonl","line":3,"column":7,"byteOffset":90,"id":"P1","code":"JF4015","reason":"items[0].category 为“snak”，jifen.yaml 没有声明"}',
    );
  });

  it('takes its place only when it is whole', async () => {
    const path = join(directory, 'rejects.jsonl');
    await writeFile(path, 'before');
    const file = await create(path);
    for (let count = 0; count < 2000; count += 1) await file.write(`${rejectToJson(REJECT, 'en')}\n`);
    expect(await readFile(path, 'utf8')).toBe('before');
    expect(await file.commit()).toBeNull();
    expect((await readFile(path, 'utf8')).split('\n')).toHaveLength(2001);
    expect(await readdir(directory)).toEqual(['rejects.jsonl']);
  });

  it('leaves no trace when it is given up', async () => {
    const path = join(directory, 'rejects.jsonl');
    await writeFile(path, 'before');
    const file = await create(path);
    await file.write(`${rejectToJson(REJECT, 'en')}\n`);
    await file.discard();
    expect(await readFile(path, 'utf8')).toBe('before');
    expect(await readdir(directory)).toEqual(['rejects.jsonl']);
  });

  it('says when it cannot be written', async () => {
    const nowhere = await createOutputFile(join(directory, 'missing', 'r.jsonl'));
    expect(nowhere).toMatchObject({ problem: { code: 'JF5010', args: { why: 'ENOENT' } } });
    const folder = await create(directory);
    expect(await folder.commit()).toMatchObject({ code: 'JF5010' });
  });
});
