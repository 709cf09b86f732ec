/** The campaigns written by hand as SQL: from the lines of a file to points and awards of every purchase. */
import { CAP } from '../workload/rules.mjs';
import { DAY, OFFSET } from '../workload/world.mjs';

const ITEMS =
  'STRUCT(sku VARCHAR, kind VARCHAR, category VARCHAR, brand VARCHAR, greenGrade VARCHAR, quantity INTEGER, amount VARCHAR)[]';
const COLUMNS = `columns = {id: 'VARCHAR', member: 'VARCHAR', "at": 'VARCHAR', channel: 'VARCHAR', store: 'VARCHAR',
  partner: 'VARCHAR', currency: 'VARCHAR', items: '${ITEMS}', paymentMethod: 'VARCHAR'}`;
const DOUBLE = `ms >= ${Date.parse('2026-06-01T00:00:00+08:00')} AND ms < ${Date.parse('2026-06-21T00:00:00+08:00')}`;

const text = (value) => `'${value}'`;
const list = (values) => (values === undefined ? 'NULL' : `[${values.map(literal).join(', ')}]`);
const literal = (value) => (typeof value === 'number' ? String(value) : text(value));

/** Tables of the further rules, one for each way in which they are found: `{ddl, rows}` by name. */
export function ruleTables({ standing, further }, campaignOf) {
  const tables = {
    by_sku: { ddl: 'sku VARCHAR, f BIGINT, t BIGINT, points BIGINT', rows: [] },
    by_brand: {
      ddl: 'category VARCHAR, brand VARCHAR, f BIGINT, t BIGINT, tiers VARCHAR[], rate BIGINT',
      rows: [],
    },
    by_store: {
      ddl: 'store VARCHAR, f BIGINT, t BIGINT, least BIGINT, days INTEGER[], h0 INTEGER, h1 INTEGER, flat BOOLEAN, v BIGINT',
      rows: [],
    },
    by_partner: {
      ddl: 'partner VARCHAR, f BIGINT, t BIGINT, least BIGINT, channels VARCHAR[], lift BIGINT',
      rows: [],
    },
    by_day: {
      ddl: 'day BIGINT, f BIGINT, t BIGINT, tiers VARCHAR[], bands VARCHAR[], payments VARCHAR[], joined INTEGER, points BIGINT',
      rows: [],
    },
  };
  for (const table of Object.values(tables)) table.ddl = `n INTEGER, c VARCHAR, r VARCHAR, ${table.ddl}`;
  for (const [index, { id, when, gives }] of further.entries()) {
    const head = [index + standing.length + 2, text(campaignOf(index)), text(id)];
    const put = (name, ...cells) => tables[name].rows.push(`(${[...head, ...cells].join(', ')})`);
    const { from, to } = when;
    if (when.sku !== undefined) put('by_sku', text(when.sku), from, to, gives.points);
    else if (when.brand !== undefined)
      put('by_brand', text(when.category), text(when.brand), from, to, list(when.tiers), gives.rate);
    else if (when.store !== undefined) {
      const hours = [when.hourFrom ?? 0, when.hourTo ?? 24];
      const effect = [gives.kind === 'flat', gives.points ?? gives.lift];
      put(
        'by_store',
        text(when.store),
        from,
        to,
        when.minMinor ?? 0,
        list(when.weekdays),
        ...hours,
        ...effect,
      );
    } else if (when.partner !== undefined)
      put('by_partner', text(when.partner), from, to, when.minMinor, list(when.channels), gives.lift);
    else {
      for (let day = Math.floor(from / DAY); day <= Math.floor((to - 1) / DAY); day += 1) {
        const lists = [list(when.tiers), list(when.bands), list(when.payments)];
        put('by_day', day, from, to, ...lists, when.joinedBefore, gives.points);
      }
    }
  }
  return tables;
}

/** Purchases and items from the file; members are a table already. */
function sources(file) {
  return `raw AS MATERIALIZED (
    SELECT CAST(substr(id, 2) AS INTEGER) AS seq, id, member, "at", channel, store, partner, paymentMethod AS pay, items,
      CAST(substr("at", 1, 19) AS TIMESTAMP) AS ts, CAST(substr("at", 20, 3) AS INTEGER) AS zone
    FROM read_json('${file}', format = 'newline_delimited', ${COLUMNS})),
  i AS MATERIALIZED (
    SELECT seq, it.sku AS sku, it.category AS category, it.brand AS brand, it.greenGrade AS green, it.quantity AS qty,
      CAST(replace(it.amount, '.', '') AS BIGINT) AS minor FROM (SELECT seq, unnest(items) AS it FROM raw)),
  p AS (
    SELECT r.* EXCLUDE (items, ts, zone), m.* EXCLUDE (id, creditBand), m.creditBand AS band,
      epoch_ms(ts) - zone * ${OFFSET / 8} AS ms, (isodow(ts) - 1)::INTEGER AS wd, hour(ts)::INTEGER AS hr,
      month(ts) = birthMonth AS birth
    FROM raw r JOIN members m ON m.id = r.member),
  sums AS (
    SELECT seq, sum(minor)::BIGINT AS amt, bool_or(category = 'snack') AND bool_or(category = 'drink') AS combo,
      coalesce(sum(minor) FILTER (category = 'dairy'), 0)::BIGINT AS dairy,
      coalesce(sum(qty) FILTER (green = 'one'), 0)::BIGINT * 5 AS g1,
      coalesce(sum(qty) FILTER (green = 'two'), 0)::BIGINT * 10 AS g2,
      coalesce(sum(qty) FILTER (green = 'three'), 0)::BIGINT * 20 AS g3
    FROM i GROUP BY seq),
  base AS MATERIALIZED (
    SELECT p.*, s.* EXCLUDE (seq), f.seq IS NOT NULL AS first FROM p JOIN sums s USING (seq)
    LEFT JOIN (SELECT min(seq) AS seq FROM raw GROUP BY member) f USING (seq))`;
}

/** One struct an award, none where it gives nothing: a list a purchase, without grouping. */
function standingAwards(lastNumber) {
  const [band, grade, tier] = [lastNumber + 1, lastNumber + 3, lastNumber + 6];
  const award = (number, rule, points, holds) => {
    const campaign = rule === 'base' ? 'NULL::VARCHAR' : "'standing'";
    const struct = `{n: ${number}, c: ${campaign}, r: ${text(rule)}, v: (${points})::INTEGER}`;
    return `CASE WHEN ${holds} THEN ${struct} END`;
  };
  const step = (number, rule, lift, holds) =>
    award(number, rule, `amt * ${lift} // 10000`, `amt * ${lift} >= 10000 AND ${holds}`);
  const awards = [
    award(1, 'base', 'amt // 100', 'amt >= 100'),
    step(2, 'birthday-month', 100, 'birth'),
    award(3, 'combo', '30', 'combo'),
    award(4, 'dairy', 'dairy // 100', 'dairy >= 100'),
    step(5, 'double-days', 100, DOUBLE),
    award(6, 'first-purchase', '200', 'first'),
    step(7, 'lunch', 50, 'wd = 1 AND hr >= 10 AND hr < 14'),
    award(8, 'spend-300', '100', 'amt >= 30000'),
    step(band, 'credit-band/1', 15, "band = 'B'"),
    step(band + 1, 'credit-band/2', 30, "band = 'A'"),
    award(grade, 'green/1', 'g1', 'g1 > 0'),
    award(grade + 1, 'green/2', 'g2', 'g2 > 0'),
    award(grade + 2, 'green/3', 'g3', 'g3 > 0'),
    step(tier, 'tier/1', 10, "tier = 'silver'"),
    step(tier + 1, 'tier/2', 25, "tier = 'gold'"),
    step(tier + 2, 'tier/3', 50, "tier = 'platinum'"),
  ];
  return `list_filter([${awards.join(',\n    ')}], x -> x IS NOT NULL)`;
}

const FURTHER = [
  `SELECT seq, r.n, any_value(r.c), any_value(r.r), sum(qty * r.points)::BIGINT FROM i
    JOIN by_sku r ON r.sku = i.sku JOIN base USING (seq) WHERE ms >= r.f AND ms < r.t GROUP BY seq, r.n`,
  `SELECT seq, r.n, any_value(r.c), any_value(r.r), sum(minor * r.rate)::BIGINT // 10000 FROM i
    JOIN by_brand r ON r.brand = i.brand AND r.category = i.category JOIN base USING (seq)
    WHERE ms >= r.f AND ms < r.t AND list_contains(r.tiers, tier) GROUP BY seq, r.n`,
  `SELECT seq, r.n, r.c, r.r, CASE WHEN r.flat THEN r.v ELSE amt * r.v // 10000 END FROM base
    JOIN by_store r ON r.store = base.store AND ms >= r.f AND ms < r.t AND amt >= r.least
      AND (r.days IS NULL OR list_contains(r.days, wd)) AND hr >= r.h0 AND hr < r.h1`,
  `SELECT seq, r.n, r.c, r.r, amt * r.lift // 10000 FROM base
    JOIN by_partner r ON r.partner = base.partner AND ms >= r.f AND ms < r.t AND amt >= r.least
      AND list_contains(r.channels, channel)`,
  `SELECT seq, r.n, r.c, r.r, r.points FROM base
    JOIN by_day r ON r.day = base.ms // ${DAY} AND ms >= r.f AND ms < r.t AND base.joined < r.joined
      AND list_contains(r.tiers, tier) AND list_contains(r.bands, band) AND list_contains(r.payments, pay)`,
];

/** `seq`, `points`, and `awards`: a list of number, campaign, rule, points, in order. The cap is shared out as declared. */
const WITH_FURTHER = `further AS (
    SELECT seq, list({n: n, c: c, r: r, v: v::INTEGER}) AS awards
    FROM (${FURTHER.join('\n    UNION ALL ')}) AS f(seq, n, c, r, v) WHERE v > 0 GROUP BY seq),
  wanted AS MATERIALIZED (
    SELECT s.* EXCLUDE (awards), CASE WHEN f.awards IS NULL THEN s.awards
      ELSE list_sort(list_concat(s.awards, f.awards)) END AS awards
    FROM standing s LEFT JOIN further f USING (seq))`;

export function decisionsSql(file, { standing, further }) {
  const lastNumber = standing.length + 1 + further.length;
  const decided = `standing AS (SELECT seq, id, member, "at", ${standingAwards(lastNumber)} AS awards FROM base)`;
  return `WITH ${sources(file)},
  ${decided},
  ${further.length > 0 ? WITH_FURTHER : 'wanted AS MATERIALIZED (SELECT * FROM standing)'},
  totals AS MATERIALIZED (SELECT *, list_sum(list_transform(awards, x -> x.v))::INTEGER AS total FROM wanted),
  over AS (
    SELECT seq, total, unnest(awards) AS a FROM totals WHERE total > ${CAP}),
  parts AS (
    SELECT seq, a, a.v * ${CAP} // total AS part,
      row_number() OVER (PARTITION BY seq ORDER BY a.v * ${CAP} % total DESC, a.n) AS place
    FROM over),
  shares AS (
    SELECT seq, a, part + (place <= ${CAP} - sum(part) OVER (PARTITION BY seq))::INTEGER AS v FROM parts),
  cut AS (
    SELECT seq, list({n: a.n, c: a.c, r: a.r, v: v::INTEGER} ORDER BY a.n) AS awards FROM shares GROUP BY seq)
  SELECT t.seq, t.id, t.member, t."at", least(total, ${CAP}) AS points, coalesce(cut.awards, t.awards) AS awards
  FROM totals t LEFT JOIN cut USING (seq) ORDER BY t.seq`;
}
