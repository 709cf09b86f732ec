/** The list for a reader: what can be had, what is missing for the rest, perks and causes. */
import { fill } from '../../../explain/words/fill.js';
import type { Block, Column, Document, Section } from '../../../report/document/document.js';
import { moneyText, type Naming, pointsText, tierName } from '../../../report/naming.js';
import { groupDigits } from '../../../text/group-digits.js';
import type { Language, Localized } from '../../../text/localized.js';
import { civilDateOf, formatCivilDate } from '../../../value/civil-date.js';
import { localDay } from '../../../value/zone.js';
import type { CauseLine, OfferLine, OffersOfMember, PerkLine } from './offers-of-member.js';

export function offersDocument(all: OffersOfMember, language: Language): Document {
  const { now, offers } = all;
  const naming: Naming = { language, content: now.ruleSet.content };
  const say = (text: Localized) => text[language];
  return {
    language,
    title: say(fill(WORDS.title, { id: now.account.profile.id, date: now.date })),
    facts: headFacts(all, naming),
    sections: [
      section('now', say(WORDS.canHave), hadTable(offers.filter(isFree), naming, say)),
      section(
        'later',
        say(WORDS.notNow),
        missingTable(
          offers.filter((one) => !isFree(one)),
          say,
        ),
      ),
      ...optional(all.perks, 'perks', say(WORDS.perks), (perks) => perkTable(perks, naming, say)),
      ...optional(all.causes, 'causes', say(WORDS.causes), (causes) => causeTable(causes, naming, say)),
    ],
  };
}

type Say = (text: Localized) => string;

const isFree = ({ missing }: OfferLine): boolean => missing.length === 0;

function headFacts({ now }: OffersOfMember, naming: Naming): Document['facts'] {
  const { state } = now.account;
  const pending = state.lots.reduce((sum, { isPending, points }) => (isPending ? sum + points : sum), 0n);
  const { language } = naming;
  return [
    [WORDS.balance[language], pointsText(naming, state.balance)],
    ...(pending === 0n ? [] : [[WORDS.pending[language], pointsText(naming, pending)] as const]),
    ...(state.tier === null ? [] : [[WORDS.tier[language], tierName(naming, state.tier.rank)] as const]),
    ...(now.refusedRecords === 0 ? [] : [[WORDS.refused[language], `${now.refusedRecords}`] as const]),
  ];
}

function section(id: string, heading: string, block: Block): Section {
  return { id, heading, blocks: [block] };
}

function optional<T>(
  parts: readonly T[],
  id: string,
  heading: string,
  table: (parts: readonly T[]) => Block,
): readonly Section[] {
  return parts.length === 0 ? [] : [section(id, heading, table(parts))];
}

const nameOf = ({ id, title }: { readonly id: string; readonly title: Localized }, say: Say): string =>
  say(title) === id ? id : `${id} ${say(title)}`;

function hadTable(offers: readonly OfferLine[], { language }: Naming, say: Say): Block {
  return table(say, WORDS.canHave, [WORDS.offer, WORDS.price, WORDS.value, WORDS.left], WORDS.nothing, [
    ...offers.flatMap(({ offer, lines, stockLeft }) =>
      lines.map(({ price, value }, index) => [
        index === 0 ? nameOf(offer, say) : '',
        price[language],
        value === null ? '' : say(value),
        index > 0 || stockLeft === null ? '' : groupDigits(`${stockLeft}`),
      ]),
    ),
  ]);
}

function missingTable(offers: readonly OfferLine[], say: Say): Block {
  return table(say, WORDS.notNow, [WORDS.offer, WORDS.price, WORDS.value, WORDS.missing], WORDS.none, [
    ...offers.flatMap(({ offer, lines, missing }) =>
      Array.from({ length: Math.max(lines.length, missing.length) }, (_, index) => {
        const [line, reason] = [lines[index], missing[index]];
        return [
          index === 0 ? nameOf(offer, say) : '',
          line === undefined ? '' : say(line.price),
          line === undefined || line.value === null ? '' : say(line.value),
          reason === undefined ? '' : say(reason.text),
        ];
      }),
    ),
  ]);
}

function perkTable(perks: readonly PerkLine[], { content }: Naming, say: Say): Block {
  const until = (untilMs: number | null): string =>
    untilMs === null ? '' : formatCivilDate(civilDateOf(localDay(content.zone, untilMs - 1)));
  return table(
    say,
    WORDS.perks,
    [WORDS.perk, WORDS.says, WORDS.held, WORDS.until, WORDS.missing],
    WORDS.none,
    [
      ...perks.map(({ perk, isHeld, untilMs, missing }) => [
        nameOf(perk, say),
        say(perk.says),
        say(isHeld ? WORDS.yes : WORDS.no),
        until(untilMs),
        missing === null ? '' : say(missing),
      ]),
    ],
  );
}

function causeTable(causes: readonly CauseLine[], naming: Naming, say: Say): Block {
  return table(say, WORDS.causes, [WORDS.cause, WORDS.least, WORDS.match, WORDS.missing], WORDS.none, [
    ...causes.map((line) => [
      nameOf(line.cause, say),
      pointsText(naming, BigInt(line.cause.leastPoints)),
      matchText(line, naming, say),
      line.missing.map(({ text }) => say(text)).join('; '),
    ]),
  ]);
}

/** `1 × schoolbag for every 500 points, 12 left`. */
function matchText({ cause, matchLeft }: CauseLine, naming: Naming, say: Say): string {
  const { match } = cause;
  if (match === null) return '';
  const amount = (count: bigint): string =>
    match.kind === 'money' ? moneyText(naming, count) : groupDigits(`${count}`);
  const given = match.kind === 'money' ? amount(BigInt(match.minor)) : `${match.count} × ${say(match.name)}`;
  const points = pointsText(naming, BigInt(match.perPoints));
  const head = say(fill(WORDS.matchHead, { given, points }));
  return matchLeft === null ? head : head + say(fill(WORDS.matchLeft, { left: amount(matchLeft) }));
}

function table(
  say: Say,
  caption: Localized,
  columns: readonly Localized[],
  none: Localized,
  rows: readonly (readonly string[])[],
): Block {
  const isNumber = (column: Localized) => column === WORDS.left;
  return {
    kind: 'table',
    caption: say(caption),
    columns: columns.map(
      (title): Column => ({ title: say(title), align: isNumber(title) ? 'right' : 'left' }),
    ),
    rows,
    none: say(none),
  };
}

const WORDS = {
  title: { en: 'What {id} can have on {date}', zh: '{date} 会员 {id} 可兑换' },
  canHave: { en: 'Can have now', zh: '现在可兑换' },
  notNow: { en: 'Not now', zh: '暂不可兑换' },
  perks: { en: 'Perks', zh: '权益' },
  causes: { en: 'Causes', zh: '公益项目' },
  balance: { en: 'balance', zh: '余额' },
  pending: { en: 'pending', zh: '待生效' },
  tier: { en: 'tier', zh: '等级' },
  refused: { en: 'records refused', zh: '被拒记录' },
  offer: { en: 'offer', zh: '兑换品' },
  price: { en: 'price', zh: '兑换价' },
  value: { en: 'what a point buys', zh: '每积分价值' },
  left: { en: 'left', zh: '剩余' },
  missing: { en: 'what is missing', zh: '缺少什么' },
  nothing: { en: 'Nothing at this time.', zh: '目前没有。' },
  none: { en: 'None.', zh: '无。' },
  perk: { en: 'perk', zh: '权益' },
  says: { en: 'what it gives', zh: '内容' },
  held: { en: 'has it', zh: '享有' },
  until: { en: 'through', zh: '截至' },
  yes: { en: 'yes', zh: '是' },
  no: { en: 'no', zh: '否' },
  cause: { en: 'cause', zh: '公益项目' },
  least: { en: 'from', zh: '最低' },
  match: { en: 'matched with', zh: '配捐' },
  matchHead: { en: '{given} for every {points}', zh: '每 {points} 配捐 {given}' },
  matchLeft: { en: ', {left} left', zh: '，剩余 {left}' },
} as const satisfies Record<string, Localized>;
