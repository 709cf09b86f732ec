import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PROMISE_MESSAGES } from '../../src/analysis/against/promises.js';
import { LINTS } from '../../src/analysis/lints/index.js';
import { ANALYSIS_MESSAGES } from '../../src/analysis/messages.js';
import { LANGUAGES } from '../../src/text/localized.js';
import { slotNames } from '../../src/text/render.js';

const MESSAGES = Object.values(ANALYSIS_MESSAGES);

/** Red lines have a page of their own, on which all are errors; see `compliance.test.ts`. */
const isRedLine = (code: string): boolean => /^JF16[12]\d$/.test(code);

describe('the messages of the lint rules', () => {
  test('all are there: no two rules use one name or code', () => {
    const ofLints = LINTS.reduce((sum, { messages }) => sum + Object.keys(messages).length, 0);
    const count = ofLints + Object.keys(PROMISE_MESSAGES).length;
    expect(MESSAGES).toHaveLength(count);
    expect(new Set(MESSAGES.map(({ code }) => code)).size).toBe(count);
    for (const { code } of MESSAGES) expect(code).toMatch(/^JF1[56]\d\d$/);
  });

  test.each(MESSAGES.map((message) => [message.code, message] as const))(
    '%s is complete in both languages',
    (_code, message) => {
      const [en, zh] = LANGUAGES.map((language) => slotNames(message.text[language]).toSorted());
      expect(zh).toEqual(en);
      for (const language of LANGUAGES) {
        expect(message.title[language]).not.toBe('');
        expect(message.page[language]).not.toBe('');
      }
    },
  );

  test('the reference names every one with its severity', () => {
    const page = readFileSync('docs/reference/lints.md', 'utf8');
    for (const { code, severity } of MESSAGES) {
      if (isRedLine(code)) {
        expect(severity).toBe('error');
        continue;
      }
      const row = page.split('\n').find((line) => line.includes(code)) ?? '';
      expect(row, code).toMatch(severity === 'error' ? /error|refused/ : new RegExp(severity));
    }
  });
});
