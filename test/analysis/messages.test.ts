import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LINTS } from '../../src/analysis/lints/index.js';
import { ANALYSIS_MESSAGES } from '../../src/analysis/messages.js';
import { LANGUAGES } from '../../src/text/localized.js';
import { slotNames } from '../../src/text/render.js';

const MESSAGES = Object.values(ANALYSIS_MESSAGES);

describe('the messages of the lint rules', () => {
  test('all are there: no two rules use one name or code', () => {
    const count = LINTS.reduce((sum, { messages }) => sum + Object.keys(messages).length, 0);
    expect(MESSAGES).toHaveLength(count);
    expect(new Set(MESSAGES.map(({ code }) => code)).size).toBe(count);
    for (const { code } of MESSAGES) expect(code).toMatch(/^JF15\d\d$/);
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
      const row = page.split('\n').find((line) => line.includes(code)) ?? '';
      expect(row, code).toMatch(severity === 'error' ? /error|refused/ : new RegExp(severity));
    }
  });
});
