/** What a monitor looks at first, and what was refused. */
import { ACCOUNT_MESSAGES } from '../../../account/all-messages.js';
import { fill } from '../../../explain/words/fill.js';
import { dayText } from '../../../explain/words/moments.js';
import { compareText } from '../../../text/compare-text.js';
import { groupDigits } from '../../../text/group-digits.js';
import type { Language } from '../../../text/localized.js';
import type { Block, Section } from '../../document/document.js';
import { type Naming, pointsNumber } from '../../naming.js';
import type { Anomaly, AnomalyList, OperatorReport } from '../report.js';
import { ANOMALY_WORDS, WORDS } from '../words.js';

export function watchSection(naming: Naming, { anomalies, refused, cancellations }: OperatorReport): Section {
  const { language } = naming;
  const { short, bySupplier } = cancellations;
  const text = fill(WORDS.short, { short: `${short}`, all: `${bySupplier}` })[language];
  return {
    id: 'watch',
    heading: WORDS.watch[language],
    blocks: [
      ...anomalyBlocks(naming, anomalies),
      ...(short === 0 ? [] : [{ kind: 'notice', text } as const]),
      ...(refused === null ? [] : [refusedTable(naming, refused)]),
    ],
  };
}

export function anomalyBlocks(naming: Naming, { found, above }: AnomalyList): readonly Block[] {
  const { language } = naming;
  const text = fill(WORDS.above, { count: groupDigits(`${above}`) })[language];
  return [
    ...(above === 0 ? [] : [{ kind: 'notice', text } as const]),
    anomalyTable(naming, found),
    { kind: 'text', text: WORDS.listed[language] },
  ];
}

function anomalyTable(naming: Naming, found: readonly Anomaly[]): Block {
  const { language } = naming;
  const show = (kind: Anomaly['kind'], value: bigint): string =>
    kind === 'points-per-day' ? pointsNumber(naming, value) : groupDigits(`${value}`);
  return {
    kind: 'table',
    caption: WORDS.anomalies[language],
    columns: [
      { title: WORDS.what[language], align: 'left' },
      { title: WORDS.member[language], align: 'left' },
      { title: WORDS.when[language], align: 'left' },
      { title: WORDS.value[language], align: 'right' },
      { title: WORDS.most[language], align: 'right' },
    ],
    rows: found.map(({ kind, member, day, value, most }) => [
      ANOMALY_WORDS[kind][language],
      member,
      kind === 'refunds-per-month' ? dayText(day).slice(0, 7) : dayText(day),
      show(kind, value),
      most === null ? '' : show(kind, most),
    ]),
    none: WORDS.noAnomalies[language],
  };
}

function refusedTable({ language }: Naming, refused: ReadonlyMap<string, number>): Block {
  return {
    kind: 'table',
    caption: WORDS.refused[language],
    columns: [
      { title: WORDS.code[language], align: 'left' },
      { title: WORDS.reason[language], align: 'left' },
      { title: WORDS.count[language], align: 'right' },
    ],
    rows: [...refused]
      .sort(([a], [b]) => compareText(a, b))
      .map(([code, count]) => [code, refusalTitle(code, language), groupDigits(`${count}`)]),
    none: WORDS.noneRefused[language],
  };
}

function refusalTitle(code: string, language: Language): string {
  const messages = ACCOUNT_MESSAGES.flatMap((file) => Object.values(file));
  return messages.find((message) => message.code === code)?.title[language] ?? '';
}
