/**
 * zen-engine: one decision table that collects all rows that hold. `loop`, its fastest way: the table runs over a list of
 * 256 purchases at a time.
 */
import { ZenEngine } from '@gorules/zen-engine';
import {
  conditionsOf,
  createFacts,
  createSettlement,
  createWaitingPeer,
  rulesWithConditions,
} from './facts.mjs';

const BATCH = 256;
const FIELDS = [
  ...['skus', 'store', 'partner', 'kinds', 'atMs', 'tier', 'creditBand', 'channel', 'payment', 'amountMinor'],
  ...['weekday', 'hour', 'first', 'birthMonth', 'joined', 'green', 'categories'],
];
const quoted = (value) => (typeof value === 'string' ? `'${value}'` : String(value));

const CELLS = {
  equal: quoted,
  in: (values) => values.map(quoted).join(', '),
  has: (value) => `contains($, ${quoted(value)})`,
  least: (value) => `$ >= ${value}`,
  below: (value) => `$ < ${value}`,
  true: () => 'true',
};

function rowOf({ id, when }, place) {
  const row = { _id: id, out: String(place) };
  for (const field of FIELDS) {
    const tests = conditionsOf(when).filter(({ fact }) => fact === field);
    row[field] = tests.map(({ is, value }) => CELLS[is](value)).join(' and ');
  }
  return row;
}

function decisionOf(rules, isLoop) {
  const content = {
    hitPolicy: 'collect',
    inputs: FIELDS.map((field) => ({ id: field, name: field, field })),
    outputs: [{ id: 'out', name: 'place', field: 'place' }],
    rules: rulesWithConditions(rules).map(rowOf),
    passThrough: false,
    inputField: isLoop ? 'purchases' : null,
    outputPath: 'found',
    executionMode: isLoop ? 'loop' : 'single',
  };
  const position = { x: 0, y: 0 };
  return {
    nodes: [
      { id: 'in', type: 'inputNode', name: 'Request', position },
      { id: 'table', type: 'decisionTableNode', name: 'Campaigns', position, content },
      { id: 'out', type: 'outputNode', name: 'Response', position },
    ],
    edges: [
      { id: 'first', sourceId: 'in', targetId: 'table', type: 'edge' },
      { id: 'second', sourceId: 'table', targetId: 'out', type: 'edge' },
    ],
  };
}

const placesOf = (found) =>
  (Array.isArray(found) ? found : [found]).flatMap((row) =>
    row?.place === undefined ? [] : [Number(row.place)],
  );

export function create(context, variant) {
  const engine = new ZenEngine();
  const decision = engine.createDecision(
    Buffer.from(JSON.stringify(decisionOf(context.rules, variant === 'loop'))),
  );
  const dispose = () => engine.dispose();
  if (variant === 'loop') return { ...createLoop(context, decision), dispose };
  const judge = async (facts) => placesOf((await decision.evaluate(facts)).result.found);
  return { ...createWaitingPeer(context, judge), dispose };
}

function createLoop({ rules, members, purchases }, decision) {
  const facts = createFacts(members);
  const settle = createSettlement(rules);
  return {
    run: async (count, answers) => {
      facts.reset();
      for (let start = 0; start < count; start += BATCH) {
        const batch = purchases.slice(start, Math.min(count, start + BATCH)).map(facts.of);
        const { result } = await decision.evaluate({ purchases: batch });
        for (const [place, known] of batch.entries()) {
          settle(placesOf(result.found[place]), purchases[start + place], known, start + place, answers);
        }
      }
    },
  };
}
