/** Only what stands out, for those who watch over a program. */
import { fill } from '../../explain/words/fill.js';
import type { Document } from '../document/document.js';
import type { Naming } from '../naming.js';
import type { AnomalyList } from './report.js';
import { anomalyBlocks } from './sections/watch.js';
import { WORDS } from './words.js';

const TITLE = { en: '{program}: what stands out', zh: '{program} 异常清单' };

export function anomaliesDocument(naming: Naming, anomalies: AnomalyList): Document {
  const { language, content } = naming;
  const section = { id: 'watch', heading: WORDS.watch[language], blocks: anomalyBlocks(naming, anomalies) };
  return {
    language,
    title: fill(TITLE, { program: content.program.title })[language],
    facts: [],
    sections: [section],
  };
}
