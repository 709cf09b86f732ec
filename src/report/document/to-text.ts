/** A document for a terminal. Charts are left out: their numbers stand in tables. */
import { layOutSentence, layOutTable } from '../../explain/layout/table.js';
import { displayWidth } from '../../text/display-width.js';
import { escapeControls } from '../../text/escape.js';
import type { Block, Document, Fact } from './document.js';

export function toText({ title, facts, sections }: Document): string {
  const shown = escapeControls(title);
  const head = [shown, '='.repeat(displayWidth(shown)), ...factLines(facts, '')];
  const parts = sections.map(({ heading, blocks }) => [
    '',
    escapeControls(heading),
    '-'.repeat(displayWidth(escapeControls(heading))),
    ...separated(blocks.map((block) => blockLines(block, heading))),
  ]);
  return [...head, ...parts.flat()].map((line) => `${line}\n`).join('');
}

/** A blank line between blocks. */
function separated(blocks: readonly (readonly string[])[]): string[] {
  return blocks
    .filter((lines) => lines.length > 0)
    .flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}

function blockLines(block: Block, heading: string): readonly string[] {
  switch (block.kind) {
    case 'text':
      return layOutSentence(block.text, '');
    case 'notice':
      return layOutSentence(`! ${block.text}`, '');
    case 'facts':
      return factLines(block.facts, '');
    case 'table': {
      const { caption, columns, rows, none } = block;
      if (rows.length === 0) return [escapeControls(none)];
      const titles = columns.map(({ title }) => title);
      const lines = layOutTable([titles, ...rows], columns, '  ');
      return caption === heading ? lines : [escapeControls(caption), ...lines];
    }
    case 'columns':
    case 'bars':
      return [];
  }
}

function factLines(facts: readonly Fact[], indent: string): string[] {
  return layOutTable(facts, [{ align: 'left' }, { align: 'left' }], indent);
}
