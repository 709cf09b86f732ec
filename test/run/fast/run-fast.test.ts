/** The fast way gives the bytes and totals of the plain way, or gives up. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { canRunAsStream } from '../../../src/fast/can-stream.js';
import { InputFault } from '../../../src/run/input-fault.js';
import { forRandomCases } from '../../differential/random-cases.js';
import { memoryInput } from '../memory-input.js';
import { type Run, runFastWay, runPairWay, runPlainWay } from './both-ways.js';
import { streamableRuleSet, withoutLife } from './streamable.js';

const RULE_SET = streamableRuleSet();

interface Fields {
  readonly id: unknown;
  readonly at?: string;
  readonly [key: string]: unknown;
}

function line({ id, ...fields }: Fields): string {
  const usual = {
    member: 'M1',
    at: '2027-02-17T12:00:00+08:00',
    items: [{ amount: '12.50', category: 'tea' }],
  };
  return JSON.stringify({ id, ...usual, ...fields });
}

const USUAL = [1, 2, 3].map((day) => line({ id: `P${day}`, at: `2027-02-0${day}T12:00:00+08:00` }));

function runOf(lines: readonly (string | Buffer)[], more: Partial<Run> = {}): Run {
  const bytes = Buffer.concat(lines.flatMap((one) => [Buffer.from(one), Buffer.from('\n')]));
  return { ruleSet: RULE_SET, inputs: () => [memoryInput(bytes)], ...more };
}

async function expectSame(run: Run): Promise<void> {
  const fast = await runFastWay(run);
  expect(typeof fast === 'string' ? fast : 'done').toBe('done');
  expect(fast).toEqual(await runPlainWay(run));
  expect(await runPairWay(run)).toEqual(fast);
}

async function expectGivingUp(run: Run, why: string): Promise<void> {
  expect(await runFastWay(run)).toBe(why);
  expect(await runPairWay(run)).toBe(why);
}

describe('the fast way', () => {
  it('decides random projects as the plain way does', async () => {
    let ran = 0;
    await forRandomCases({ projects: 12, purchases: 30 }, async (made) => {
      const { records, read } = made;
      const ruleSet = withoutLife(made.ruleSet);
      if (canRunAsStream(ruleSet) !== true) return;
      ran += 1;
      const lines = records.purchases.map((record) => JSON.stringify(record));
      const run = runOf(lines, { ruleSet, members: read.members });
      const fast = await runFastWay(run);
      expect(fast).toEqual(await runPlainWay(run));
      expect(await runFastWay(run, 'closures')).toEqual(fast);
      expect(await runPairWay(run)).toEqual(fast);
      expect(await runPairWay(run, 'closures')).toEqual(fast);
      await expectSame({ ...run, items: false });
    });
    expect(ran).toBeGreaterThan(2);
  });

  it('goes over several batches and regions, however the input is cut', async () => {
    const lines = Array.from({ length: 3000 }, (_, index) =>
      line({
        id: `P${index.toString().padStart(6, '0')}`,
        member: `M${index % 97}`,
        at: new Date(1_800_000_000_000 + index * 60_000).toISOString().replace('.000Z', 'Z'),
        note: undefined,
      }),
    );
    await expectSame(runOf(lines));
    const halves = [lines.slice(0, 1234), lines.slice(1234)].map((half) => half.join('\n'));
    await expectSame({ ruleSet: RULE_SET, inputs: () => halves.map((half) => memoryInput(half)) });
    const packed = gzipSync(lines.join('\r\n'));
    await expectSame({ ruleSet: RULE_SET, inputs: () => [memoryInput(packed)] });
  });

  it.each<[string, readonly (string | Buffer)[]]>([
    ['nothing at all', []],
    ['empty lines', ['', ...USUAL, '  ', '\r']],
    ['a byte order mark', [`\ufeff${USUAL[0]}`, USUAL[1] as string]],
    ['a byte order mark in the middle', [USUAL[0] as string, `\ufeff${USUAL[1]}`]],
    ['what is no JSON', ['{', 'PK', ...USUAL, (USUAL[0] as string).slice(0, -3), '{"id":"积",']],
    ['what is no UTF-8', [Buffer.from([0x7b, 0xff, 0xfe]), ...USUAL, Buffer.from('{"id":"\xe9"}', 'latin1')]],
    ['other fields and names', [line({ id: 'A', amuont: 1 }), line({ id: 'B', channel: 'mail' }), ...USUAL]],
    [
      'keys of objects',
      [line({ id: '__proto__' }), '{"__proto__":{"polluted":1}}', line({ id: 'constructor' })].sort(),
    ],
    ['depth', [`${'['.repeat(100_000)}`, ...USUAL]],
    ['a key twice', [(USUAL[0] as string).replace('{', '{"id":"P0",'), ...USUAL]],
    [
      'numbers that are none',
      ['1e400', 'NaN', '-0', '0x10', '1_000', '１２', '1,234.50', ''].map((amount, index) =>
        line({ id: `N${index}`, items: [{ amount }] }),
      ),
    ],
    [
      'long numbers',
      [
        line({ id: 'A', items: [{ amount: '9'.repeat(18) }] }),
        line({ id: 'B', items: [{ amount: '9'.repeat(19) }] }),
      ],
    ],
    [
      'ids that look alike',
      [
        line({ id: 'e\u0301' }),
        line({ id: 'M\u200b' }),
        line({ id: 'P"1"' }),
        line({ id: '\\' }),
        line({ id: '订单' }),
      ],
    ],
    [
      'escapes',
      [
        (USUAL[0] as string).replace('P1', '\\u0050\\"1'),
        (USUAL[1] as string).replace('M1', '\\u6c49'),
        USUAL[2] as string,
      ],
    ],
    [
      'many items',
      [
        line({ id: 'A', items: Array.from({ length: 2000 }, () => ({ amount: '0.01' })) }),
        line({ id: 'B', items: Array.from({ length: 2001 }, () => ({ amount: '0.01' })) }),
      ],
    ],
    [
      'instants',
      ['2027-01-01', '2027-02-17T12:00:60+08:00', '2027-03-01T00:00Z', '10000-01-01T00:00:00Z'].map(
        (at, index) => line({ id: `I${index}`, at }),
      ),
    ],
    [
      'purchases at one instant',
      [line({ id: 'A' }), line({ id: 'B' }), line({ id: 'b' }), line({ id: '订' }), line({ id: '🙂' })],
    ],
    [
      'large amounts',
      [
        line({ id: 'A', items: [{ amount: '99999999999.99' }] }),
        ...[1, 2].map((index) => line({ id: `B${index}` })),
      ],
    ],
  ])('gives the plain way’s bytes for %s', async (_, lines) => {
    await expectSame(runOf(lines));
  });

  it('leaves out what the mapping leaves out, and refuses members that were refused', async () => {
    const lines = [
      line({ id: 'A', member: null }),
      line({ id: 'B', items: [{ amount: '1' }, { amount: '-1' }] }),
      line({ id: 'C', items: [{ amount: '-1' }] }),
      line({ id: 'D', member: 'M2' }),
      line({ id: 'E', member: 'M2' }),
      line({ id: 'F' }),
    ];
    const change: Run['change'] = (given) => ({
      ...given,
      input: { ...given.input, anonymous: 'skip', negativeItems: 'drop' },
    });
    await expectSame(runOf(lines, { change, refusedMembers: new Set(['M2']) }));
  });

  it('makes no code from text where closures are asked for', async () => {
    const lines = Array.from({ length: 600 }, (_, index) => line({ id: `P${1000 + index}` }));
    vi.stubGlobal('Function', () => {
      throw new TypeError('code was made');
    });
    onTestFinished(() => void vi.unstubAllGlobals());
    expect(await runFastWay(runOf(lines), 'closures')).toMatchObject({ counts: { accepted: 600 } });
    await expect(runFastWay(runOf(lines), 'fast')).rejects.toThrow('code was made');
  });

  it('gives up where there are more decimals than it reads and writes', async () => {
    const { content } = RULE_SET;
    const program = { ...content.program, points: { ...content.program.points, digits: 7 } };
    const ruleSet = { ...RULE_SET, content: { ...content, program } };
    await expectGivingUp(runOf(USUAL, { ruleSet }), 'decimals');
  });

  it('remembers all ids from the start where they do not go on as they began', async () => {
    const at = (index: number): string =>
      new Date(1_800_000_000_000 + index * 60_000).toISOString().replace('.000Z', 'Z');
    const lines = Array.from({ length: 17_000 }, (_, index) => line({ id: `N${index}`, at: at(index) }));
    const items = [{ amount: '1' }];
    expect(await runFastWay(runOf(lines))).toMatchObject({ counts: { accepted: 17_000 } });
    const run = runOf([...lines, line({ id: 'A', at: at(17_000), items })]);
    expect(await runFastWay(run)).toBe('ids fell');
    expect(await runFastWay(run, 'fast', false)).toMatchObject({ counts: { accepted: 17_001 } });
    const twice = runOf([...lines, line({ id: 'N7', at: at(17_000), items })]);
    expect(await runFastWay(twice)).toBe('ids fell');
    expect(await runFastWay(twice, 'fast', false)).toBe('twice or out of order');
  });

  it('throws what is wrong with an input, which nobody may read again', async () => {
    const broken = { ruleSet: RULE_SET, inputs: () => [memoryInput(Buffer.from([0x1f, 0x8b, 1]))] };
    await expect(runFastWay(broken)).rejects.toBeInstanceOf(InputFault);
  });

  it('gives up where order, ids or events are not as they should be', async () => {
    const [one = '', two = '', three = ''] = USUAL;
    await expectGivingUp(runOf([two, one, three]), 'out of order');
    await expectGivingUp(runOf([line({ id: 'B' }), line({ id: 'A' })]), 'twice or out of order');
    // By UTF-16 code units, not by bytes.
    await expectGivingUp(runOf([line({ id: '｡' }), line({ id: '🙂' })]), 'twice or out of order');
    await expectSame(runOf([line({ id: '🙂' }), line({ id: '｡' })]));
    await expectGivingUp(runOf([one, two, three, one.replace('02-01', '02-09')]), 'twice or out of order');
    await expectGivingUp(runOf([one, one]), 'twice or out of order');
    const escaped = one.replace('"P1"', '"\\u00501"').replace('02-01', '02-09');
    await expectGivingUp(runOf([one, two, escaped]), 'twice or out of order');
    await expectGivingUp(
      runOf([one, line({ id: 'P2', at: '2099-01-01T00:00:00Z' })]),
      'twice or out of order',
    );
    const signup = '{"type":"signup","id":"S1","member":"M1","at":"2027-02-01T09:00:00+08:00"}';
    await expectGivingUp(runOf([signup, one]), 'not a purchase');
    await expectGivingUp(runOf(['x'.repeat(3 * 1024 * 1024), one]), 'long line');
    await expectGivingUp(runOf(Array.from({ length: 10_001 }, () => '{')), 'rejects');
    expect(await runPairWay({ ruleSet: RULE_SET, inputs: () => [memoryInput('id', 'csv')] })).toBe('format');
  });
});
