/** What can go wrong between threads: codes JF504x. */
import type { MessageDefinition } from '../../text/diagnostic.js';

export const MESSAGES = {
  workerEnded: {
    code: 'JF5040',
    severity: 'error',
    title: { en: 'a thread ended', zh: '线程中止' },
    text: { en: 'a thread of this run ended: {why}', zh: '本次运行的一个线程中止：{why}' },
    page: {
      en: 'Most often memory ran out: run with fewer workers. Nothing was written.',
      zh: '多为内存不足：请减少线程数后重试。未写入任何内容。',
    },
  },
} satisfies Record<string, MessageDefinition>;
