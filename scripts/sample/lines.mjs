/** The purchases as a till system would deliver them: a few lines late, a few twice, a few damaged. */

/** Every so often a line comes some lines later than its time says. */
export function delaySome(random, lines) {
  const ordered = lines.map((line, index) => ({
    line,
    place: index + (random.chance(3) ? random.between(5, 60) : 0),
    index,
  }));
  ordered.sort((a, b) => a.place - b.place || a.index - b.index);
  return ordered.map(({ line }) => line);
}

const record = (id, more, amount = '25.00') => ({
  id,
  member: 'M0007',
  at: '2027-03-15T12:00:00+08:00',
  items: [{ sku: 'SN-01', category: 'snack', quantity: 1, amount }],
  ...more,
});

/** One of each mistake that records really have. Every one of them is refused or counted once, and said why. */
export function badLines(purchases) {
  const { id, member, at, ...more } = purchases[776];
  const written = [
    // The same purchase a second time counts once, however it is written.
    purchases[119],
    { ...more, at, member, id },
    // Two purchases of one id that differ: neither can be trusted.
    record('P900001', {}, '25.00'),
    record('P900001', {}, '250.00'),
    record('P900002', {}, '12,50'),
    record('P900003', {}, '9.999'),
    record('P900004', { items: [{ category: 'snak', amount: '10.00' }] }),
    record(undefined, {}),
    record('P900005', { member: undefined }),
    record('P900006', {}, '-5.00'),
    record('P900007', { payments: [{ method: 'crad', amount: '25.00' }] }),
    record('P900008', { items: [{ category: 'snack', amuont: '10.00' }] }),
    record('P900009', { at: '2027-02-30T09:00:00+08:00' }),
    record('P900010', { type: 'refund' }),
  ];
  const lines = written.map((value) => JSON.stringify(value));
  // Cut off where a transfer broke.
  lines.push(JSON.stringify(record('P900011', {})).slice(0, 60));
  return lines;
}

/** Spreads lines over the others, at even distances. */
export function spread(lines, others) {
  const gap = Math.floor(lines.length / (others.length + 1));
  return lines.flatMap((line, index) => {
    const other = (index + 1) % gap === 0 ? others[(index + 1) / gap - 1] : undefined;
    return other === undefined ? [line] : [line, other];
  });
}
