/** A document as Markdown (GitHub's tables). Names are escaped, so that none of them becomes markup. */
import { escapeControls } from '../../text/escape.js';
import type { Block, Column, Document, Fact } from './document.js';

export function toMarkdown({ title, facts, sections }: Document): string {
  const parts = [
    `# ${safe(title)}`,
    factList(facts),
    ...sections.flatMap(({ heading, blocks }) => [
      `## ${safe(heading)}`,
      ...blocks.map((block) => blockText(block, heading)),
    ]),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function blockText(block: Block, heading: string): string {
  switch (block.kind) {
    case 'text':
      return safe(block.text);
    case 'notice':
      return `> **!** ${safe(block.text)}`;
    case 'facts':
      return factList(block.facts);
    case 'table':
      if (block.rows.length === 0) return `${safe(block.none)}`;
      return caption(block.caption, heading) + tableText(block.columns, block.rows);
    case 'columns':
    case 'bars':
      return '';
  }
}

/** Where the heading says it already, it is not said again. */
function caption(text: string, heading: string): string {
  return text === heading ? '' : `**${safe(text)}**\n\n`;
}

function factList(facts: readonly Fact[]): string {
  return facts.map(([label, value]) => `- ${safe(label)}: ${safe(value)}`).join('\n');
}

function tableText(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(({ title }) => safe(title))),
    line(columns.map(({ align }) => (align === 'right' ? '---:' : '---'))),
    ...rows.map((row) => line(columns.map((_, index) => safe(row[index] ?? '')))),
  ].join('\n');
}

/** Characters that mean something in Markdown or HTML stand for themselves. */
function safe(text: string): string {
  return escapeControls(text).replace(/[\\`*_{}[\]<>#|~&!]/g, (character) =>
    character === '<' ? '&lt;' : character === '&' ? '&amp;' : `\\${character}`,
  );
}
