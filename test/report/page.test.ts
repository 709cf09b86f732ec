import { describe, expect, it } from 'vitest';
import type { LoyaltyEvent } from '../../src/engine/event.js';
import type { Document } from '../../src/report/document/document.js';
import { niceTop } from '../../src/report/document/html/column-chart.js';
import { toHtml } from '../../src/report/document/to-html.js';
import { toMarkdown } from '../../src/report/document/to-markdown.js';
import { toText } from '../../src/report/document/to-text.js';
import { makeReport } from '../../src/report/operator/make-report.js';
import { reportDocument } from '../../src/report/operator/report-document.js';
import { makeStatement } from '../../src/report/statement/make-statement.js';
import { statementDocument } from '../../src/report/statement/statement-document.js';
import type { RuleSet } from '../../src/ruleset/types.js';
import { item } from '../support/rule-set.js';
import { bought, day, RULE_SET, shopHistory } from './shop.js';

const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  "' onfocus='alert(1)",
  'javascript:alert(1)',
  '| a | b |\n# heading',
  '[link](javascript:alert(1))',
  '\u202Egnp.exe',
  '\x1b[31mred',
  '{balance}',
];

/** Every text that a document can hold, from outside. */
function documentOf(text: string): Document {
  return {
    language: 'en',
    title: text,
    facts: [[text, text]],
    sections: [
      {
        id: 'one',
        heading: text,
        blocks: [
          { kind: 'text', text },
          { kind: 'notice', text },
          { kind: 'facts', facts: [[text, text]] },
          {
            kind: 'table',
            caption: `x${text}`,
            columns: [{ title: text, align: 'left' }],
            rows: [[text]],
            none: text,
          },
          {
            kind: 'columns',
            caption: text,
            labels: [text],
            series: [{ title: text, values: [3n] }],
            show: () => text,
          },
          { kind: 'bars', caption: text, bars: [{ label: text, value: 1n, whole: 2n, text }] },
        ],
      },
    ],
  };
}

/** No character that moves the cursor or turns the text around. */
const isVisible = (text: string): boolean => !text.includes('\u202E') && !text.includes('\x1b');

const ELEMENTS = /<\/?([a-z0-9]+)/gi;
const KNOWN = new Set(
  'html head meta title style body a header h1 h2 dl dt dd div main section p table caption thead tbody tr th td figure figcaption svg defs pattern rect path circle line text ul li span nav'.split(
    ' ',
  ),
);

describe('a page', () => {
  it.each(HOSTILE)('lets %j be text and nothing else', (text) => {
    const html = toHtml(documentOf(text));
    const names = [...html.matchAll(ELEMENTS)].map(([, name]) => name?.toLowerCase() ?? '');
    expect(names.filter((name) => !KNOWN.has(name))).toEqual([]);
    // In no tag is there an attribute that runs something; values are in quotes and have none inside.
    const tags = html.match(/<[a-z][^>]*>/gi) ?? [];
    for (const tag of tags) expect(tag.replace(/"[^"]*"/g, '')).not.toMatch(/\son|javascript|'/i);
    expect(isVisible(html)).toBe(true);
  });

  it.each(HOSTILE)('keeps %j harmless in text and Markdown', (text) => {
    expect(isVisible(toText(documentOf(text)))).toBe(true);
    const markdown = toMarkdown(documentOf(text));
    expect(isVisible(markdown)).toBe(true);
    expect(markdown).not.toMatch(/<[a-z/]|\n# heading|(?<!\\)\]\(/i);
    for (const row of markdown.split('\n').filter((line) => line.startsWith('|')))
      expect(row.match(/(?<!\\)\|/g)).toHaveLength(2);
  });

  it('is one file: no script, nothing from elsewhere, and a policy that forbids both', async () => {
    const html = await reportHtml(RULE_SET);
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'`);
    expect(html).not.toMatch(/<script|<link|<img|<iframe|@import|url\((?!#)|https?:/i);
  });

  it('reads well by keyboard and aloud', async () => {
    const html = await reportHtml(RULE_SET);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('<a class="skip" href="#main">');
    const tables = html.match(/<table>/g)?.length ?? 0;
    expect(tables).toBeGreaterThan(4);
    expect(html.match(/<caption/g)).toHaveLength(tables);
    expect(html).not.toMatch(/<th(?![^>]*scope=)[ >]/);
    for (const [, id] of html.matchAll(/href="#([^"]+)"/g)) expect(html).toContain(`id="${id}"`);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of html.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
    expect(html.match(/role="img" aria-labelledby/g)).toHaveLength(html.match(/role="img"/g)?.length ?? 0);
  });

  it('stays harmless when names of a program are hostile', async () => {
    const html = await reportHtml(hostileRuleSet());
    expect(html).not.toMatch(/<img|<script/);
    expect(html).toContain('&lt;img');
    const statement = await makeStatement(
      shopHistory('2027-02-28', undefined, hostileRuleSet()),
      'M1',
      day('2027-02-01'),
    );
    if (statement === undefined) throw new Error('no statement');
    const page = toHtml(statementDocument({ language: 'zh', content: hostileRuleSet().content }, statement));
    expect(page).not.toMatch(/<img|<script/);
  });

  it('stays small, however many members and stores there are', async () => {
    const events: LoyaltyEvent[] = Array.from({ length: 3000 }, (_, index) =>
      bought(`P${index}`, `member-${index}`, '2027-01-05T10:00', [item(100)], { store: `store-${index}` }),
    );
    const report = await makeReport(shopHistory(null, events), { first: null, last: null, greenTags: null });
    const html = toHtml(reportDocument({ language: 'en', content: RULE_SET.content }, 'HASH', report));
    expect(html.length).toBeLessThan(60_000);
    expect(html).toContain('and 2,970 more');
  });

  it.each([
    [0n, 4n],
    [1n, 4n],
    [9n, 10n],
    [10n, 10n],
    [11n, 20n],
    [290n, 400n],
    [801n, 1000n],
    [123_456_789n, 200_000_000n],
  ])('draws a scale for %s up to %s', (value, top) => {
    expect(niceTop(value)).toBe(top);
  });
});

async function reportHtml(ruleSet: RuleSet): Promise<string> {
  const history = shopHistory('2027-03-31', undefined, ruleSet);
  const report = await makeReport(history, { first: null, last: null, greenTags: null });
  return toHtml(reportDocument({ language: 'en', content: ruleSet.content }, ruleSet.hash, report));
}

function hostileRuleSet(): RuleSet {
  const [first = '', second = ''] = HOSTILE;
  const title = { en: `${first}${second}`, zh: `${second}${first}` };
  const { content } = RULE_SET;
  return {
    ...RULE_SET,
    content: {
      ...content,
      program: { ...content.program, title, points: { ...content.program.points, name: title } },
      campaigns: content.campaigns.map((campaign) => ({ ...campaign, title })),
      rules: content.rules.map((rule) => ({ ...rule, title })),
      life: {
        ...content.life,
        offers: content.life.offers.map((offer) => ({ ...offer, title })),
        causes: content.life.causes.map((cause) => ({ ...cause, title })),
        messages: content.life.messages.map((message) => ({ ...message, text: title })),
      },
    },
  };
}
