/** The operator's report to be read. */
import { fill } from '../../explain/words/fill.js';
import { dayText } from '../../explain/words/moments.js';
import { compareText } from '../../text/compare-text.js';
import { groupDigits } from '../../text/group-digits.js';
import type { Document, Fact } from '../document/document.js';
import type { Naming } from '../naming.js';
import type { OperatorReport } from './report.js';
import { campaignSection } from './sections/campaigns.js';
import { greenSection } from './sections/green.js';
import { offerSection } from './sections/offers.js';
import { pointsSection } from './sections/points.js';
import { watchSection } from './sections/watch.js';
import { EVENT_WORDS, WORDS } from './words.js';

export function reportDocument(naming: Naming, hash: string, report: OperatorReport): Document {
  const { language, content } = naming;
  return {
    language,
    title: fill(WORDS.title, { program: content.program.title })[language],
    facts: [
      [WORDS.period[language], periodText(naming, report)],
      [WORDS.events[language], eventsText(naming, report)],
      [WORDS.ruleSet[language], hash.slice(0, 12)],
    ],
    sections: [
      pointsSection(naming, report),
      campaignSection(naming, report),
      offerSection(naming, report),
      greenSection(naming, report),
      watchSection(naming, report),
    ],
  };
}

function periodText({ language }: Naming, { first, last, from, through }: OperatorReport): string {
  const start = first ?? from;
  const end = last ?? through;
  if (start === null || end === null) return WORDS.nothing[language];
  return `${dayText(start)} – ${dayText(end)}`;
}

function eventsText({ language }: Naming, { events }: OperatorReport): string {
  const parts = [...events]
    .sort(([a], [b]) => compareText(a, b))
    .map(([type, count]): Fact => [wordOf(type, language), groupDigits(`${count}`)]);
  return parts.map(([word, count]) => `${word} ${count}`).join(language === 'zh' ? '，' : ', ');
}

function wordOf(type: string, language: 'en' | 'zh'): string {
  const words = Object.entries(EVENT_WORDS).find(([key]) => key === type);
  return words?.[1][language] ?? type;
}
