/** Effects of the rule set, told briefly. */
export const give = (points: string, per: object) => ({ kind: 'give', points, per });
export const discount = (units: object, each: string, amount: object) => ({
  kind: 'discount',
  units,
  each,
  amount,
  floor: null,
});
export const ALL = { kind: 'all' };
export const share = (text: string) => ({ kind: 'share', share: text });
export const tenth = (units: object, each = 'unit') => discount(units, each, share('1/10'));
export const range = (of: string, from: number, to: number | null) => ({ kind: 'range', from, to, of });
export const DRINK = { fact: 'item.categories', operator: 'contains', value: 'drink' };
export const buyGet = (fields: object) => ({
  kind: 'buy-get',
  buy: 2,
  getItems: null,
  get: 1,
  share: '1',
  repeat: null,
  floor: null,
  ...fields,
});
export const bundle = (parts: readonly object[], amount: object, fields: object = {}) => ({
  kind: 'bundle',
  parts,
  amount,
  repeat: null,
  floor: null,
  ...fields,
});
