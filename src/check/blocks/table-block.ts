import {
  CELL,
  COLUMN,
  type Column,
  type Comparison,
  TABLE_CLAUSE,
  TABLE_HEADER,
  type TableEffect,
} from '../../phrases/kinds.js';
import { valueColumnWords } from '../../phrases/table/value-columns.js';
import type { Condition, Effect, Rule } from '../../ruleset/types.js';
import type { BlockNode, RowNode } from '../../syntax/tree.js';
import { report } from '../../text/diagnostic.js';
import { type Localized, sameText } from '../../text/localized.js';
import type { Span } from '../../text/source.js';
import type { Draft } from '../draft.js';
import { checkGuards } from '../guards.js';
import { CHECK_MESSAGES as MESSAGES } from '../messages.js';
import { checkWhen } from '../trigger-consistency.js';
import type { BlockChecker } from './block-checker.js';
import { commonParts, refuseHomeless, withFloor } from './rule-block.js';

const NAME = { en: '`table` block', zh: '“规则表”块' };

/** Each row becomes a rule of its own, called `table/1`, `table/2` …; the columns become conditions. */
export const TABLE_BLOCK: BlockChecker = {
  block: 'table',
  check: (block, draft, file) => {
    const header = draft.header(block, TABLE_HEADER);
    const parts = draft.parts(block, TABLE_CLAUSE, NAME);
    const effect = parts.required(
      'table-effect',
      { en: 'what its rows do', zh: '各行的效果' },
      { en: 'multiply points', zh: '积分倍数' },
    );
    const table = readTable(block, draft);
    if (file.campaign === null && !file.lacksBlocks) refuseHomeless(block, draft);
    if (header === undefined || header.id === null) return;
    const id = header.id.text;
    if (parts.damaged) draft.damagedTables.add(id);
    const isUseless = effect === null || table === null || file.campaign === null;
    if (isUseless || !checkValueColumn(table, effect.effect, draft)) {
      draft.damagedTables.add(id);
      return;
    }
    checkWhen(parts, undefined, draft);
    const common = commonParts(parts, draft);
    const group = parts.single('group')?.group ?? effect.group;
    const { during, when, items, lane, overrides, reason } = common.fields;
    for (const [index, row] of table.rows.entries()) {
      const made = makeRow(row, table.columns, effect.effect, draft);
      if (made === null) {
        draft.damagedTables.add(id);
        continue;
      }
      const rowId = `${id}/${index + 1}`;
      const rule: Rule = {
        during,
        when: joinAll([when, ...made.conditions]),
        items: made.items.length === 0 ? items : joinAll([...(items === null ? [] : [items]), ...made.items]),
        lane,
        overrides,
        reason,
        limits: draft.limitsOf(parts, `rule/${rowId}`),
        id: rowId,
        title: sameText(`${header.title ?? id} ${index + 1}`),
        campaign: file.campaign,
        effect: withFloor(made.effect, common.floor, draft),
        group,
      };
      checkGuards(rule.when, draft);
      if (rule.items !== null) checkGuards(rule.items, draft);
      const span = index === 0 ? header.id.span : row.span;
      const { places } = common;
      const isAdded = draft.addRule({
        lane: places.lane,
        overrides: places.overrides,
        groupSpan: places.groupSpan,
        damaged: places.damaged,
        rule: draft.place(rule, row.span),
        span,
      });
      if (!isAdded) return;
    }
  },
};

function joinAll(conditions: readonly Condition[]): Condition {
  const parts = conditions.filter((condition) => !('all' in condition && condition.all.length === 0));
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : { all: parts };
}

/** `multiply points` needs a column of `times`, `give points …` one of `points`, and so on. */
function checkValueColumn({ columns, head }: Table, effect: TableEffect, draft: Draft): boolean {
  const holds = columns[columns.length - 1]?.holds;
  if (holds === effect.wants) return true;
  const wanted = valueColumnWords(effect.wants);
  const span = head.cells[head.cells.length - 1]?.span ?? head.span;
  complain(draft, span, {
    en: `the last column of this table must be \`${wanted.en}\``,
    zh: `此表的最后一列应为“${wanted.zh}”`,
  });
  return false;
}

interface Table {
  readonly head: RowNode;
  readonly columns: readonly Column[];
  readonly rows: readonly RowNode[];
}

const NO_EMPTY_CELLS: Localized = {
  en: 'a cell without a condition says `any`',
  zh: '不作限制的单元格写“不限”',
};

function readTable(block: BlockNode, draft: Draft): Table | null {
  // With rows missing, nothing can be said about its shape.
  if (block.damaged) return null;
  const all = block.clauses.filter((clause): clause is RowNode => clause.kind === 'row');
  const [head, ...rows] = all;
  if (head === undefined || rows.length === 0) {
    if (block.end !== null)
      complain(draft, block.header.span, {
        en: 'a table needs a row of column names and at least one row',
        zh: '表格需要一行列名和至少一行内容',
      });
    return null;
  }
  const columns = head.cells.map((cell) => draft.lower(COLUMN, cell));
  if (columns.some((column) => column === undefined)) return null;
  const known = columns as Column[];
  if (known.length < 2 || known.findIndex((column) => column.of === 'value') !== known.length - 1) {
    complain(draft, head.span, {
      en: 'the last column, and only it, holds the value of the effect',
      zh: '最后一列（且只有最后一列）是效果的取值',
    });
    return null;
  }
  const wrong = rows.find((row) => row.cells.length !== known.length);
  if (wrong !== undefined) {
    const problem = {
      en: `this row has ${wrong.cells.length} cells, the table has ${known.length} columns`,
      zh: `此行有 ${wrong.cells.length} 个单元格，表格有 ${known.length} 列`,
    };
    draft.report(report(MESSAGES.tableShape, wrong.span, { problem }, { suggestion: NO_EMPTY_CELLS }));
    return null;
  }
  return { head, columns: known, rows };
}

function complain(draft: Draft, span: Span, problem: Localized): void {
  draft.report(report(MESSAGES.tableShape, span, { problem }));
}

interface MadeRow {
  readonly conditions: readonly Condition[];
  readonly items: readonly Condition[];
  readonly effect: Effect;
}

function makeRow(
  row: RowNode,
  columns: readonly Column[],
  effect: TableEffect,
  draft: Draft,
): MadeRow | null {
  const cells = row.cells.map((cell) => draft.lower(CELL, cell));
  if (cells.some((cell) => cell === undefined)) return null;
  const known = cells as Comparison[];
  const conditions: Condition[] = [];
  const items: Condition[] = [];
  for (const [index, column] of columns.slice(0, -1).entries()) {
    const cell = known[index] as Comparison;
    if (cell.operator === 'any') continue;
    const condition = column.test?.(cell, draft);
    if (condition === undefined) return null;
    (column.of === 'items' ? items : conditions).push(condition);
  }
  const value = known[known.length - 1] as Comparison;
  const operand = value.operator === 'one-of' ? value.operands[0] : undefined;
  if (operand === undefined) {
    complain(draft, value.span, { en: 'the last cell of a row is a value', zh: '每行最后一格应为一个值' });
    return null;
  }
  const made = effect.makeEffect(operand, draft);
  return made === undefined ? null : { conditions, items, effect: made };
}
