/** How records of another form are read. */
import { report } from '../../text/diagnostic.js';
import type { FieldMapping, InputMapping } from '../vocabulary.js';
import { valueAt, type YamlNode } from '../yaml/yaml-tree.js';
import { CONTENT_MESSAGES } from './messages.js';
import type { Currencies } from './read-money.js';
import { quote, readPlainText } from './read-name.js';
import { type Declaration, declarationsOf } from './read-named-set.js';
import { type Reading, textOf, wordOf } from './reading.js';

/** Without the block, or what it leaves out: Jifen's own form, and nothing doubtful is accepted. */
export function readInput(
  node: YamlNode | undefined,
  currencies: Currencies,
  reading: Reading,
): InputMapping {
  return {
    row: wordOf(node, 'row', ['item', 'purchase'] as const, 'item'),
    money: wordOf(node, 'money', ['decimal', 'minor'] as const, 'decimal'),
    anonymous: wordOf(node, 'anonymous', ['reject', 'skip'] as const, 'reject'),
    negativeItems: wordOf(node, 'negativeItems', ['reject', 'drop', 'adjustment'] as const, 'reject'),
    zeroItems: wordOf(node, 'zeroItems', ['keep', 'drop'] as const, 'keep'),
    purchase: readFields(valueAt(node, 'purchase'), reading),
    items: readFields(valueAt(node, 'items'), reading),
    members: readFields(valueAt(node, 'members'), reading),
    itemKinds: readItemKinds(valueAt(node, 'itemKinds'), reading),
    currency: readCurrencyOfRecords(valueAt(node, 'currency'), currencies),
    separator: textOf(valueAt(node, 'separator')) ?? ',',
  };
}

function readFields(node: YamlNode | undefined, reading: Reading): ReadonlyMap<string, FieldMapping> {
  const fields = new Map<string, FieldMapping>();
  for (const { id, details } of declarationsOf(node)) {
    const field = readField(details, reading);
    if (field !== undefined) fields.set(id, field);
  }
  return fields;
}

/** A source name, or `{from, values}`. */
function readField(node: YamlNode | undefined, reading: Reading): FieldMapping | undefined {
  if (node?.kind === 'text') return { from: node.text, values: new Map() };
  const from = readPlainText(node, 'from', reading);
  if (from === null) return undefined;
  const values = new Map<string, string>();
  for (const { id, details } of declarationsOf(valueAt(node, 'values'))) {
    const meaning = textOf(details);
    if (meaning !== undefined) values.set(id, meaning);
  }
  return { from, values };
}

function readItemKinds(node: YamlNode | undefined, reading: Reading): InputMapping['itemKinds'] {
  const first = new Map<string, Declaration['span']>();
  return (node?.kind === 'list' ? node.items : []).flatMap((item) => {
    const [field, value, kind] = ['field', 'value', 'kind'].map((key) => textOf(valueAt(item, key)));
    if (field === undefined || value === undefined || kind === undefined) return [];
    const key = JSON.stringify([field, value]);
    const before = first.get(key);
    if (before !== undefined) {
      const labels = [{ span: before, text: { en: 'first declared here', zh: '首次声明在此' } }];
      const found = quote(`${field}: ${value}`);
      reading.problems.add(() => report(CONTENT_MESSAGES.duplicateId, item.span, { found }, { labels }));
    } else first.set(key, item.span);
    return [{ field, value, kind }];
  });
}

/** With only one currency a record that names none can mean no other. */
function readCurrencyOfRecords(
  node: YamlNode | undefined,
  { currency, currencies }: Currencies,
): string | null {
  return textOf(node) ?? (currencies.size === 0 ? currency.code : null);
}
