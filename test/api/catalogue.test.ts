/** Every message of every room: what a reader and a program can rely on. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/api/catalogue.js';
import { LANGUAGES } from '../../src/text/localized.js';
import { slotNames } from '../../src/text/render.js';

const SOURCE = fileURLToPath(new URL('../../src', import.meta.url));

function codesInSources(): readonly string[] {
  const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const texts = files.map((name) => readFileSync(join(SOURCE, name), 'utf8'));
  return texts.flatMap((text) => [...text.matchAll(/\bcode: '(JF\d{4})'/g)].map((match) => match[1] ?? ''));
}

describe('the catalogue', () => {
  it('holds every message that a room defines', () => {
    const known = new Set(CATALOGUE.all.map(({ code }) => code));
    expect(codesInSources().filter((code) => !known.has(code))).toEqual([]);
    expect(known.size).toBeGreaterThan(100);
  });

  it.each(CATALOGUE.all.map((message) => [message.code, message] as const))(
    '%s says the same in both languages',
    (_code, { code, title, text, page }) => {
      expect(code).toMatch(/^JF[1-7]\d{3}$/);
      for (const part of [title, text, page])
        for (const language of LANGUAGES) expect(part[language].trim(), language).not.toBe('');
      expect(new Set(slotNames(text.zh))).toEqual(new Set(slotNames(text.en)));
      expect([...slotNames(title.en), ...slotNames(title.zh)]).toEqual([]);
      expect(`${title.zh}${text.zh.replace(/[`{}\w]+/g, '')}${page.zh}`, 'Chinese').toMatch(
        /\p{Script=Han}/u,
      );
      expect(`${title.en}${text.en}`, 'English').not.toMatch(/\p{Script=Han}/u);
    },
  );
});
