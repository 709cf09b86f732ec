import { describe, expect, it } from 'vitest';
import { PROGRAM_MESSAGES } from '../../src/program/messages.js';
import type { MessageDefinition } from '../../src/text/diagnostic.js';
import { LANGUAGES } from '../../src/text/localized.js';
import { slotNames } from '../../src/text/render.js';
import { reportPretty } from '../../src/text/reporters/pretty.js';
import { expectGolden } from '../support/golden.js';
import { codesOf, complete, diagnosticsText, readBroken, readText } from './support.js';

const BROKEN = ['syntax', 'yaml', 'shape', 'meaning', 'cycle', 'names'];

describe.each(BROKEN)('the broken file %s', (name) => {
  const text = readBroken(name);

  it.each(LANGUAGES)('has reviewed messages in %s', (language) => {
    const { diagnostics } = readText(text);
    expectGolden(
      `program/${name}.${language}.txt`,
      diagnosticsText(text, diagnostics, language, reportPretty),
    );
  });
});

const many = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('');

/** For every message a text whose one mistake gives it and no other. */
const ONE_MISTAKE: Readonly<Record<keyof typeof PROGRAM_MESSAGES, string>> = {
  yamlSyntax: complete('tags: [a'),
  yamlTooLarge: `# ${'x'.repeat(1_048_575)}`,
  yamlTooDeep: complete(`tags: ${'['.repeat(40)}`),
  severalDocuments: complete('---\na: 1\n'),
  duplicateKey: complete('tags: {a: A, a: B}'),
  yamlTag: complete('tags: {a: !!str A}'),
  mergeKey: complete('tags: {<<: {a: A}}'),
  keyNotText: complete('tags: {? [a, b] : A}'),
  unknownAlias: complete('tags: {a: *name}'),
  aliasesTooLarge: complete(
    `tags: &t0 [a, b, c, d, e, f, g, h, i, j]\n${many(6, (index) => `x${index}: &t${index + 1} [${many(10, () => `*t${index}, `)}]\n`)}`,
  ),
  forbiddenCharacter: complete('# \u202e'),
  yamlEmpty: '# nothing\n',
  unknownKey: complete('colour: red'),
  missingKey: complete('tiers: {steps: [a]}'),
  wrongType: complete('tags: 5'),
  notAllowed: complete('compliance: {profile: fr}'),
  badForm: complete('tags: none'),
  outOfRange: complete('points: {decimals: 7}'),
  emptyList: complete('tiers: {steps: [], default: unknown}'),
  oneKeyEach: complete('tiers: {steps: [{a: A, b: B}], default: unknown}'),
  oddNumber: complete('points: {decimals: 0, value: 5e-2}'),
  tooManyProblems: complete(''),
  nameNotNormalised: complete('tags: ["cafe\u0301"]'),
  nameCharacter: complete('tags: ["a\\nb"]'),
  falseLatin: complete('tags: [g\u043eld]'),
  lookAlikes: complete('tags: [A, \u0391]'),
  nameLength: complete(`tags: [${'x'.repeat(65)}]`),
  duplicateId: complete('tags: [a, b, a]'),
  unknownDefault: complete('tiers: {steps: [a], default: b}'),
  reservedStep: complete('tiers: {steps: [a, any], default: a}'),
  unknownParent: complete('categories: {a: {parent: b}}'),
  categoryCycle: complete('categories: {a: {parent: b}, b: {parent: c}, c: {parent: a}}'),
  secondParent: complete('categories: {a: {children: {b: {parent: c}}}, c: C}'),
  categoryTooDeep: complete(
    `categories: {c0: zero, ${many(19, (index) => `c${index + 1}: {parent: c${index}}, `)}}`,
  ),
  unknownScene: complete('scenes: [fuel]\npartners: {a: {scene: food}}'),
  impossibleDate: complete('calendars: {a: [2027-02-29]}'),
  reversedRange: complete('calendars: {a: [2027-02-12..2027-02-06]}'),
  overlappingRanges: complete('calendars: {a: [2027-02-12, 2027-02-06..2027-02-12]}'),
  unknownZone: complete('timeZone: CST'),
  keyNotForType: complete('attributes: {item: {a: {type: text, min: 1}}}'),
  choiceWithoutValues: complete('attributes: {item: {a: {type: choice}}}'),
  minOverMax: complete('attributes: {item: {a: {type: number, min: 0.2, max: 0.1}}}'),
  unknownCurrency: complete('input: {money: minor, currency: USD}'),
  unknownAttribute: complete('input: {money: minor, items: {attributes.litres: volume}}'),
  unknownMappedValue: complete(
    'tags: any\ninput: {money: minor, purchase: {store: {from: s, values: {A: b}}}}',
  ),
};

describe('one mistake gives one message', () => {
  const messages: readonly [string, MessageDefinition][] = Object.entries(PROGRAM_MESSAGES);
  it.each(messages.filter(([name]) => name !== 'tooManyProblems' && name !== 'aliasesTooLarge'))(
    '%s',
    (name, { code }) => {
      expect(codesOf(ONE_MISTAKE[name as keyof typeof PROGRAM_MESSAGES])).toEqual([code]);
    },
  );

  it('and aliases of aliases are not walked through', () => {
    expect(codesOf(ONE_MISTAKE.aliasesTooLarge)).toEqual(['JF2010']);
  });

  it('but a hundred are enough', () => {
    const codes = codesOf(complete(many(150, (index) => `strange-key-${index}: 1\n`)));
    expect(codes).toHaveLength(101);
    expect(codes.at(-1)).toBe('JF2029');
  });
});

describe('the message', () => {
  it.each(Object.values<MessageDefinition>(PROGRAM_MESSAGES))(
    '$code has the same slots in both languages',
    (message) => {
      expect(message.code).toMatch(/^JF20[0-6]\d$/);
      expect([...slotNames(message.text.zh)].sort()).toEqual([...slotNames(message.text.en)].sort());
      for (const text of [message.title, message.page]) {
        expect(text.en).not.toBe('');
        expect(text.zh).toMatch(/[\u4e00-\u9fff]/);
      }
    },
  );

  it('has all its slots filled', () => {
    for (const name of BROKEN) {
      const text = readBroken(name);
      const { diagnostics } = readText(text);
      for (const language of LANGUAGES)
        expect(diagnosticsText(text, diagnostics, language)).not.toMatch(
          /\{(?:found|key|place|limit|expected|known)\}/,
        );
    }
  });

  it.each([
    ['timeZone: Asia/Shangai', 'did you mean `Asia/Shanghai`?'],
    ['timezone: UTC', 'did you mean `timeZone`?'],
    ['points: {decimals: 0, value: "0.05"}', 'write `0.05`'],
    ['points:\n  decimals: 0\n  value: 1,000', 'write `1000`'],
    ['attributes: {item: {a: {type: flag, required: Yes}}}', 'write `true`'],
    ['tags: {a: 5}', 'write `"5"`'],
    ['tiers: {steps: [silver, gold], default: golld}', 'did you mean `gold`?'],
    ['calendars: {a: [2027-02-12..2027-02-06]}', 'write `2027-02-06..2027-02-12`'],
    ['currency: {: CNY, digits: 2}', '`code` is missing; is it meant?'],
  ])('about %s suggests: %s', (text, expected) => {
    const [diagnostic] = readText(complete(text)).diagnostics;
    expect(diagnostic?.suggestion?.en).toBe(expected);
  });
});
