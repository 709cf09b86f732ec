/** What a tree says, without the places and the languages in which it is said. */
import type { Grammar, GrammarSlot } from '../../src/syntax/grammar.js';
import { hasWords } from '../../src/syntax/print/has-words.js';
import type { FileNode, PhraseNode, RowNode, SlotNode } from '../../src/syntax/tree.js';

/** Equal for two files that mean the same, whatever their layout and language. */
export function meaningOf(tree: FileNode, grammar: Grammar): readonly unknown[] {
  return tree.blocks.map(({ block, header, clauses }) => {
    const columns = columnTypes(clauses, grammar);
    return {
      block,
      header: meaningOfNode(header, grammar),
      clauses: clauses.map((clause) =>
        clause.kind === 'row' ? meaningOfRow(clause, columns, grammar) : meaningOfNode(clause, grammar),
      ),
    };
  });
}

type Columns = readonly (GrammarSlot | undefined)[];

/** The types of the columns whose values print in a way of their own. */
function columnTypes(clauses: readonly SlotNode[], grammar: Grammar): Columns {
  const header = clauses.find((clause): clause is RowNode => clause.kind === 'row' && clause.header);
  return (header?.cells ?? []).map((cell) =>
    cell.kind === 'phrase' ? grammar.phrases.get(cell.phrase)?.cells : undefined,
  );
}

function meaningOfRow(row: RowNode, columns: Columns, grammar: Grammar): unknown {
  const cells = row.cells.map((cell, column) => {
    const isPlain = cell.kind === 'phrase' && !hasWords(cell, grammar);
    const values = isPlain ? Object.values(cell.slots)[0] : undefined;
    const single = values?.kind === 'list' && values.items.length === 1 ? values.items[0] : undefined;
    const own = row.header || single === undefined ? null : columns[column]?.print?.(single, 'en', 'en');
    return own ?? meaningOfNode(cell, grammar);
  });
  return { header: row.header, cells };
}

export function meaningOfNode(node: SlotNode, grammar: Grammar): unknown {
  const inner = (part: SlotNode): unknown => meaningOfNode(part, grammar);
  switch (node.kind) {
    case 'quantity':
      return `${node.digits} ${node.unit?.id ?? node.unit?.text ?? '-'}`;
    case 'name':
    case 'text':
    case 'date':
    case 'time':
      return { [node.kind]: node.text };
    case 'list':
      return node.items.map(inner);
    case 'phrase':
      return meaningOfPhrase(node, grammar);
    case 'operation':
      return { [node.operator]: node.operands.map(inner) };
    case 'parentheses':
      return { parentheses: inner(node.inner) };
    case 'row':
      return { cells: node.cells.map(inner) };
  }
}

/** Slots that print in their own way are compared as they read in English: `9 折` is 10%. */
function meaningOfPhrase(node: PhraseNode, grammar: Grammar): unknown {
  const slots = grammar.phrases.get(node.phrase)?.slots ?? {};
  const meanings = Object.entries(node.slots).map(([name, value]) => [
    name,
    ownMeaning(value, slots[name], node) ?? meaningOfNode(value, grammar),
  ]);
  return { [node.phrase]: Object.fromEntries(meanings.sort()) };
}

function ownMeaning(value: SlotNode, slot: GrammarSlot | undefined, node: PhraseNode): string | null {
  return slot?.print?.(value, 'en', node.language) ?? null;
}

/** The ids of all phrases in a tree. */
export function phrasesOf(tree: FileNode): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (node: SlotNode): void => {
    if (node.kind === 'phrase') found.add(node.phrase);
    for (const part of partsOf(node)) visit(part);
  };
  for (const block of tree.blocks) for (const node of [block.header, ...block.clauses]) visit(node);
  return found;
}

function partsOf(node: SlotNode): readonly SlotNode[] {
  switch (node.kind) {
    case 'list':
      return node.items;
    case 'phrase':
      return Object.values(node.slots);
    case 'operation':
      return node.operands;
    case 'parentheses':
      return [node.inner];
    case 'row':
      return node.cells;
    default:
      return [];
  }
}
