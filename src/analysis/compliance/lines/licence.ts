/** A platform that issues points holds the licence for it. */
import { type MessageDefinition, report } from '../../../text/diagnostic.js';
import { NETWORK_POINTS } from '../articles.js';
import type { RedLine } from '../red-line.js';

const MESSAGES = {
  missing: {
    code: 'JF1622',
    severity: 'error',
    title: { en: 'no licence', zh: '没有许可证' },
    text: {
      en: 'jifen.yaml names no licence (`compliance: licence`); a platform needs the licence for value-added telecommunication services: {article}',
      zh: 'jifen.yaml 没有写许可证（`compliance: licence`）；平台需取得相应增值电信业务经营许可证：{article}',
    },
    page: {
      en: 'Write the number of the licence. Whether it is valid is not checked.',
      zh: '请写明许可证编号。不检查其是否有效。',
    },
  },
} as const satisfies Record<string, MessageDefinition>;

export const LICENCE: RedLine = {
  id: 'licence',
  profiles: ['cn-retail'],
  article: NETWORK_POINTS,
  messages: MESSAGES,
  check: ({ program }, add) => {
    const { licence } = program.vocabulary.compliance;
    if (licence === null || licence.trim() === '')
      add(report(MESSAGES.missing, null, { article: NETWORK_POINTS }));
  },
};
