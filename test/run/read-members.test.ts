import { describe, expect, it } from 'vitest';
import type { Reject } from '../../src/records/record-problem.js';
import type { Input } from '../../src/run/input.js';
import { type MemberCounts, readMembers } from '../../src/run/read-members.js';
import { VOCABULARY, withInput } from '../records/sample-vocabulary.js';
import { memoryInput } from './memory-input.js';

async function read(input: Input, vocabulary = VOCABULARY) {
  const rejects: Reject[] = [];
  const result = await readMembers({ vocabulary, input, onReject: (reject) => void rejects.push(reject) });
  if ('problem' in result) throw new Error(JSON.stringify(result.problem));
  return { ...result, rejected: rejects.map(({ line, id, code }) => `${line} ${id} ${code}`) };
}

const COUNTS: MemberCounts = { read: 6, accepted: 1, rejected: 4, duplicates: 1 };

describe('readMembers', () => {
  it('reads JSON Lines, and refuses members that are not the same twice', async () => {
    const lines = [
      '{"id":"M1","tier":"gold"}',
      '{"id":"M2","tier":"gold"}',
      '{"tier":"gold","id":"M1"}',
      '{"id":"M2","tier":"silver"}',
      '{"id":"M2","tier":"gold","balance":1}',
      '{"id":',
      '',
    ];
    const { members, refused, counts, rejected } = await read(memoryInput(lines.join('\n')));
    expect([...members.keys()]).toEqual(['M1']);
    expect([...refused]).toEqual(['M2']);
    expect(counts).toEqual(COUNTS);
    expect(rejected).toEqual(['2 M2 JF4006', '4 M2 JF4006', '5 M2 JF4006', '6 null JF4001']);
  });

  it('reads CSV with attributes as columns', async () => {
    const text =
      'id;tier;tags;vip;city\nM1;gold;"student|student";true;beijing\nM2;gold\nM3;;;maybe;\n"M4;;;;';
    const { members, counts, rejected } = await read(memoryInput(text, 'csv'), withInput({ separator: ';' }));
    expect(members.get('M1')).toMatchObject({ tier: 'gold', tags: ['student'] });
    expect(members.get('M1')?.attributes).toEqual(
      new Map<string, unknown>([
        ['city', 'beijing'],
        ['vip', true],
      ]),
    );
    expect(rejected).toEqual(['3 null JF4002', '4 M3 JF4025', '5 null JF4002']);
    expect(counts).toEqual({ read: 4, accepted: 1, rejected: 3, duplicates: 0 });
  });

  it('stops at a header that does not fit', async () => {
    const result = await readMembers({
      vocabulary: VOCABULARY,
      input: memoryInput('ID\nM1', 'csv'),
      onReject: () => {},
    });
    expect(result).toMatchObject({ problem: { code: 'JF4027' } });
  });
});
