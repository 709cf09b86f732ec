import { describe, expect, it } from 'vitest';
import { memberColumns, purchaseColumns, readHeader, rowRecord } from '../../src/records/csv-records.js';
import { mappings, VOCABULARY, withInput } from './sample-vocabulary.js';

function outcome(text: string, rules = purchaseColumns(VOCABULARY)): string {
  const header = readHeader('x.csv', text, ',', rules);
  if ('columns' in header) return header.columns.join(' ');
  const { args, suggestion } = header.problem;
  const what = args['what'];
  return `${typeof what === 'string' ? what : what?.en}${suggestion === null ? '' : `; ${suggestion.en}`}`;
}

describe('the header of purchases', () => {
  it('may name any field and declared attribute', () => {
    const text = '"id",at,member,amount,quantity,litres,note,paymentMethod';
    expect(outcome(text)).toBe('id at member amount quantity litres note paymentMethod');
  });

  it.each([
    ['id,at,amuont', 'the column "amount" is missing; did you mean "amuont"?'],
    ['id,at,amount,chanel', 'there is no column "chanel"; did you mean "channel"?'],
    ['id,at,amount,items', 'there is no column "items"'],
    ['id,at,amount,id', 'the column "id" is there twice'],
    ['id,"at,amount', 'the first line is not CSV'],
    ['', 'the column "id" is missing'],
    ['id;at;amount', 'the columns are separated by ";"; write `separator: ";"` under `input` in jifen.yaml'],
    [
      'id\tat\tamount',
      'the columns are separated by "\\t"; write `separator: "\\t"` under `input` in jifen.yaml',
    ],
  ])('is refused: %s', (text, expected) => {
    expect(outcome(text)).toBe(expected);
  });

  it('must have every column that a mapping names, and may have more', () => {
    const input = { purchase: mappings({ id: 'no', store: 'shop' }), items: mappings({ amount: 'sum' }) };
    const rules = purchaseColumns(withInput(input));
    expect(outcome('no,at,sum,shop,anything', rules)).toBe('no at sum shop anything');
    expect(outcome('no,at,sum,shpo', rules)).toBe('the column "shop" is missing; did you mean "shpo"?');
  });
});

describe('the header of members', () => {
  it('has attributes as columns', () => {
    const rules = memberColumns(VOCABULARY);
    expect(outcome('id,tier,city,vip', rules)).toBe('id tier city vip');
    expect(outcome('id,teir', rules)).toBe('there is no column "teir"; did you mean "tier"?');
  });
});

describe('rowRecord', () => {
  it('keeps cells under any column name, and leaves empty ones out', () => {
    const record = rowRecord(['__proto__', 'a', 'constructor'], ['1', '', '2']);
    expect([...record]).toEqual([
      ['__proto__', '1'],
      ['constructor', '2'],
    ]);
  });
});
