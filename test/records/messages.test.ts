import { describe, expect, it } from 'vitest';
import { MESSAGES as RECORD_MESSAGES } from '../../src/records/messages.js';
import { MESSAGES as RUN_MESSAGES } from '../../src/run/messages.js';
import { createCatalogue } from '../../src/text/catalogue.js';
import { slotNames } from '../../src/text/render.js';

const { all } = createCatalogue([RECORD_MESSAGES, RUN_MESSAGES]);

describe('messages about records and runs', () => {
  it.each(all.map((message) => [message.code, message] as const))(
    '%s says the same in both languages',
    (_, message) => {
      expect([...slotNames(message.text.zh)].sort()).toEqual([...slotNames(message.text.en)].sort());
      for (const text of [message.title, message.text, message.page]) {
        expect(text.en).not.toBe('');
        expect(text.zh).not.toBe('');
      }
    },
  );

  it('have codes of their ranges', () => {
    expect(Object.values(RECORD_MESSAGES).every(({ code }) => /^JF40\d\d$/.test(code))).toBe(true);
    expect(Object.values(RUN_MESSAGES).every(({ code }) => /^JF50\d\d$/.test(code))).toBe(true);
  });
});
