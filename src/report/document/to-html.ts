/** A document as one HTML page that needs nothing else: no script, no font, no picture from elsewhere. */
import type { Localized } from '../../text/localized.js';
import type { Block, Column, Document, Fact } from './document.js';
import { barList } from './html/bar-list.js';
import { columnChart } from './html/column-chart.js';
import { element, escapeHtml } from './html/markup.js';
import { STYLE } from './html/style.js';

const SKIP: Localized = { en: 'Skip to the content', zh: '跳到正文' };
const CONTENTS: Localized = { en: 'Contents', zh: '目录' };

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

export function toHtml({ language, title, facts, sections }: Document): string {
  const links = sections.map(({ id, heading }) =>
    element('li', {}, element('a', { href: `#${id}` }, escapeHtml(heading))),
  );
  const skip = element('a', { class: 'skip', href: '#main' }, SKIP[language]);
  const nav =
    links.length < 2
      ? ''
      : element('nav', { 'aria-label': CONTENTS[language] }, element('ul', {}, links.join('')));
  const head = `${element('h1', {}, escapeHtml(title))}${factList(facts, 'about')}${nav}`;
  const body = sections.map(({ id, heading, blocks }) => {
    const content = blocks.map((block, index) => blockHtml(block, `${id}-${index}`, heading)).join('\n');
    const shown = element('h2', { id: `${id}-heading` }, escapeHtml(heading));
    return element('section', { id, 'aria-labelledby': `${id}-heading` }, `${shown}\n${content}`);
  });
  const main = element('main', { id: 'main', tabindex: '-1' }, `\n${body.join('\n')}\n`);
  return `<!DOCTYPE html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${skip}
${element('header', {}, head)}
${main}
</body>
</html>
`;
}

function blockHtml(block: Block, id: string, heading: string): string {
  switch (block.kind) {
    case 'text':
      return element('p', {}, escapeHtml(block.text));
    case 'notice':
      return element('p', { class: 'notice' }, escapeHtml(block.text));
    case 'facts':
      return factList(block.facts, 'facts');
    case 'table':
      return tableHtml(block, heading);
    case 'columns':
      return columnChart(block, id);
    case 'bars':
      return barList(block);
  }
}

function factList(facts: readonly Fact[], className: string): string {
  const parts = facts.map(([label, value]) => {
    const pair = element('dt', {}, escapeHtml(label)) + element('dd', {}, escapeHtml(value));
    return className === 'facts' ? element('div', {}, pair) : pair;
  });
  return parts.length === 0 ? '' : element('dl', { class: className }, parts.join(''));
}

/** Wide tables scroll by themselves, also by keyboard. */
function tableHtml(
  { caption, columns, rows, none }: Extract<Block, { kind: 'table' }>,
  heading: string,
): string {
  if (rows.length === 0) return element('p', {}, escapeHtml(none));
  const heads = columns.map((column) =>
    element('th', { scope: 'col', ...numeric(column) }, escapeHtml(column.title)),
  );
  const body = rows.map((row) =>
    element('tr', {}, columns.map((column, index) => cellHtml(column, row[index] ?? '', index)).join('')),
  );
  const table = [
    element('caption', caption === heading ? { class: 'unseen' } : {}, escapeHtml(caption)),
    element('thead', {}, element('tr', {}, heads.join(''))),
    element('tbody', {}, body.join('\n')),
  ].join('\n');
  const region = { class: 'scroll', role: 'region', tabindex: '0', 'aria-label': caption };
  return element('div', region, element('table', {}, table));
}

function cellHtml(column: Column, text: string, index: number): string {
  return index === 0
    ? element('th', { scope: 'row', ...numeric(column) }, escapeHtml(text))
    : element('td', numeric(column), escapeHtml(text));
}

function numeric({ align }: Column): Readonly<Record<string, string>> {
  return align === 'right' ? { class: 'number' } : {};
}
