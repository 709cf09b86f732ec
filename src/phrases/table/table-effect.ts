/** What all sentences about the rows of a table share: an optional group, and the value in the last cell. */
import type { Effect, Group, GroupWay } from '../../ruleset/types.js';
import type { SlotNode } from '../../syntax/tree.js';
import type { Language, Localized } from '../../text/localized.js';
import { type EffectValue, type NameAt, TABLE_CLAUSE } from '../kinds.js';
import {
  type CheckContext,
  definePhrase,
  type Phrase,
  type Slots,
  type SlotType,
  type SlotValues,
} from '../phrase.js';
import { GROUP_WAY } from '../rule/group.js';
import { plainName } from '../slots/name.js';

const GROUP_SLOTS = { group: plainName({ en: 'a group', zh: '组名' }), way: GROUP_WAY };

interface TableEffectPhrase<S extends Slots, T> {
  readonly id: string;
  readonly en: string;
  readonly zh: string;
  readonly slots: S;
  readonly wants: EffectValue;
  /** How a cell is read. */
  readonly value: SlotType<T>;
  readonly summary: Localized;
  readonly example: Localized;
  readonly makeEffect: (value: T, slots: SlotValues<S>) => Effect;
}

/** A sentence that says what every row does with its last cell. */
export function tableEffect<S extends Slots, T>(definition: TableEffectPhrase<S, T>): Phrase {
  const { wants, example, value: type } = definition;
  return definePhrase(TABLE_CLAUSE)({
    id: `table/${definition.id}`,
    en: `${definition.en} [, group {group} , {way}]`,
    zh: `${definition.zh} [， 属 {group} 组 ， {way}]`,
    slots: { ...definition.slots, ...GROUP_SLOTS },
    documentation: {
      summary: definition.summary,
      example: {
        en: `${example.en}, group rates, take the best`,
        zh: `${example.zh}，属 rates 组，取最高`,
      },
    },
    lower: (values, _context, { language }) => ({
      part: 'table-effect',
      effect: {
        wants,
        makeEffect: (cell, context) => {
          const value = readCell(cell, type, context, language);
          return value === undefined ? undefined : definition.makeEffect(value, values as SlotValues<S>);
        },
      },
      group: groupOf(values['group'] as NameAt | null, values['way'] as GroupWay),
    }),
  });
}

/** Both slots stand in an optional part; without it they are `null`. */
function groupOf(group: NameAt | null, way: GroupWay): Group | null {
  return group === null ? null : { id: group.text, way };
}

/** The single value of a cell. A cell has no language of its own: it counts as written in that of the effect's sentence. */
function readCell<T>(
  cell: SlotNode,
  type: SlotType<T>,
  context: CheckContext,
  language: Language,
): T | undefined {
  const value = cell.kind === 'list' && cell.items.length === 1 ? cell.items[0] : cell;
  return value === undefined ? undefined : type.check(value, context, language);
}
