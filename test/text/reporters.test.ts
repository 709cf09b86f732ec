import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../src/text/catalogue.js';
import { type Diagnostic, report } from '../../src/text/diagnostic.js';
import { escapeControls } from '../../src/text/escape.js';
import { LANGUAGES, sameText } from '../../src/text/localized.js';
import { reportGithub } from '../../src/text/reporters/github.js';
import { REPORTERS } from '../../src/text/reporters/index.js';
import { reportJson } from '../../src/text/reporters/json.js';
import { reportPlain } from '../../src/text/reporters/plain.js';
import { reportPretty } from '../../src/text/reporters/pretty.js';
import { contextIn, DIAGNOSTICS, MESSAGES } from './fixtures.js';

const ENGLISH = contextIn('en');
const LINE_BREAK = /\n/g;

function contextWith(path: string, text: string) {
  return { ...ENGLISH, sources: new Map([[path, { path, text }]]) };
}

function unknownWord(word: string, file: string, start: number, end = start + 1): Diagnostic {
  return report(MESSAGES.unknownWord, { file, start, end }, { word, block: 'rule' });
}

describe('all reporters', () => {
  it('are found by name', () => {
    expect([...REPORTERS.keys()]).toEqual(['pretty', 'plain', 'json', 'github']);
    expect(REPORTERS.get('constructor')).toBeUndefined();
  });

  it.each([...REPORTERS])('%s does not depend on the order or on repetition', (_, reporter) => {
    const expected = reporter(DIAGNOSTICS, ENGLISH);
    fc.assert(
      fc.property(fc.shuffledSubarray([...DIAGNOSTICS], { minLength: DIAGNOSTICS.length }), (shuffled) => {
        expect(reporter([...shuffled, ...DIAGNOSTICS], ENGLISH)).toBe(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('sort by file, offset and code, without a place first', () => {
    const given = [
      unknownWord('c', 'b', 0),
      unknownWord('b', 'a', 10),
      report(MESSAGES.unbounded, { file: 'a', start: 9, end: 10 }, { name: 'later' }),
      unknownWord('a', 'a', 9),
      report(MESSAGES.missingFile, null, { folder: 'f' }),
    ];
    const codes = reportPlain(given, contextWith('a', 'x'.repeat(20))).split('\n');
    expect(codes.map((line) => line.slice(0, line.indexOf(': '))).slice(0, -1)).toEqual([
      'error JF2001',
      'a:1:10',
      'a:1:10',
      'a:1:11',
      'b',
    ]);
    expect(codes[1]).toContain('JF1101');
  });

  it('keep the same code at one place when the arguments differ', () => {
    const given = [unknownWord('a', 'a', 0), unknownWord('b', 'a', 0), unknownWord('a', 'a', 0)];
    expect(reportPlain(given, ENGLISH).match(LINE_BREAK)).toHaveLength(2);
  });

  it.each([...REPORTERS])('%s says what an unregistered code carries', (_, reporter) => {
    const stray = { ...unknownWord('x', 'a', 0), code: 'JF9998' };
    expect(reporter([stray], { ...ENGLISH, catalogue: createCatalogue([]) })).toContain(
      'word: x, block: rule',
    );
  });

  const anyText = fc.string({ unit: 'binary', maxLength: 30 });
  const anySpan = fc.record({
    file: fc.constantFrom('a', 'b', 'missing\u001b'),
    start: fc.integer({ min: -5, max: 200 }),
    end: fc.integer({ min: -5, max: 200 }),
  });
  const anyDiagnostic: fc.Arbitrary<Diagnostic> = fc.record({
    code: fc.constantFrom('JF1101', 'JF1203', 'JF9999', '\u001b'),
    severity: fc.constantFrom('error', 'warning', 'note'),
    span: fc.option(anySpan, { nil: null }),
    args: fc.dictionary(fc.constantFrom('word', 'block', 'name', '__proto__'), anyText),
    labels: fc.array(fc.record({ span: anySpan, text: anyText.map(sameText) }), { maxLength: 3 }),
    suggestion: fc.option(anyText.map(sameText), { nil: null }),
  });

  it.each([...REPORTERS])('%s survives anything and prints nothing unsafe', (_, reporter) => {
    const sourceText = fc.string({
      unit: fc.constantFrom('a', '\n', '\t', '积', '\ud800', '\u202e', '\u0301'),
      maxLength: 150,
    });
    fc.assert(
      fc.property(
        sourceText,
        fc.array(anyDiagnostic, { maxLength: 4 }),
        fc.constantFrom(...LANGUAGES),
        (text, given, language) => {
          const sources = new Map([
            ['a', { path: 'a', text }],
            ['b', { path: 'b', text: '' }],
          ]);
          const shown = reporter(given, { ...ENGLISH, sources, language });
          expect(escapeControls(shown, '\n')).toBe(shown);
        },
      ),
    );
  });

  it.each([...REPORTERS])('%s is linear when every character of a giant line is wrong', (_, reporter) => {
    const text = 'é'.repeat(1 << 20);
    const given = Array.from({ length: 2000 }, (_, index) => unknownWord('é', 'a', index * 500));
    expect(reporter(given, contextWith('a', text)).length).toBeGreaterThan(10_000);
  });
});

describe('pretty', () => {
  it.each([
    ['en', [], ''],
    ['en', ['error'], '1 error'],
    ['en', ['warning'], '1 warning'],
    ['en', ['error', 'error', 'warning'], '2 errors, 1 warning'],
    ['en', ['error', 'warning', 'warning'], '1 error, 2 warnings'],
    ['zh', ['error', 'error', 'warning'], '2 个错误，1 个警告'],
    ['en', ['note', 'warning', 'note'], '1 warning, 2 notes'],
    ['zh', ['note'], '1 个提示'],
  ] as const)('ends with a count (%s, %j)', (language, severities, expected) => {
    const given = severities.map((severity, index) => ({ ...unknownWord('x', 'a', index), severity }));
    expect(reportPretty(given, contextIn(language)).trimEnd().split('\n').at(-1)).toBe(expected);
  });
});

describe('json', () => {
  it('gives the raw texts back', () => {
    const word = '\u001b[31m\u202e\u2028 "\\ \ud800';
    const [first] = JSON.parse(reportJson([unknownWord(word, 'a', 0)], ENGLISH));
    expect(first.message).toBe(`"${word}" begins no clause of a rule`);
  });

  it('prints an empty array for no diagnostics', () => {
    expect(reportJson([], ENGLISH)).toBe('[]\n');
  });
});

describe('github', () => {
  it.each([
    ['a line break', 'x\n::error title=forged::boo', 'x%0A::error title=forged::boo'],
    ['a carriage return', 'x\r\n::stop-commands::t', 'x%0D%0A::stop-commands::t'],
    ['an encoded line break', 'x%0A::warning::boo', 'x%250A::warning::boo'],
    ['an escape sequence', '\u001b[2J', '\\x1b[2J'],
  ])('lets no %s in a name start a command', (_, word, shown) => {
    const text = reportGithub([unknownWord(word, 'a', 0)], ENGLISH);
    expect(text).toBe(`::error file=a,title=JF1101::"${shown}" begins no clause of a rule\n`);
  });

  it('lets no file name add a property', () => {
    const path = 'a,title=x::y:z%\n.campaign';
    const text = reportGithub([unknownWord('w', path, 0)], contextWith(path, 'w'));
    expect(text).toContain(
      '::error file=a%2Ctitle=x%3A%3Ay%3Az%25%0A.campaign,line=1,col=1,endColumn=2,title=JF1101::',
    );
    expect(text.match(LINE_BREAK)).toHaveLength(1);
  });

  it('calls a note a notice', () => {
    const given = { ...unknownWord('w', 'a', 0), severity: 'note' } as const;
    expect(reportGithub([given], contextWith('a', 'w'))).toMatch(/^::notice file=a,/);
  });

  it('gives lines only where the place spans several', () => {
    const text = reportGithub([unknownWord('w', 'a', 1, 6)], contextWith('a', 'one\ntwo\n'));
    expect(text).toContain('::error file=a,line=1,endLine=2,title=JF1101::');
  });
});
