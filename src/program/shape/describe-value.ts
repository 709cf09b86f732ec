/** How messages call the values that were found and those that were expected. */
import type { Localized } from '../../text/localized.js';
import type { YamlNode } from '../yaml/yaml-tree.js';

/** Code points of a value that a message repeats. */
const SHOWN_MAX = 40;

/** The text, cut with `…` when it is long. */
export function shorten(text: string): string {
  const characters = [...text.slice(0, 2 * SHOWN_MAX + 2)];
  return characters.length > SHOWN_MAX ? `${characters.slice(0, SHOWN_MAX).join('')}…` : text;
}

/** A value as messages name what they found. */
export function describeFound(node: YamlNode): Localized {
  const text = node.kind === 'map' || node.kind === 'list' ? '' : shorten(node.text);
  switch (node.kind) {
    case 'map':
      return { en: 'a map', zh: '键值表' };
    case 'list':
      return { en: 'a list', zh: '列表' };
    case 'null':
    case 'broken':
      return { en: 'nothing', zh: '空值' };
    case 'number':
    case 'odd-number':
      return { en: `the number ${text}`, zh: `数字“${text}”` };
    case 'flag':
      return { en: `the flag ${text}`, zh: `开关值“${text}”` };
    case 'text':
      return { en: `"${text}"`, zh: `“${text}”` };
  }
}

/** The types of JSON Schema in words. A map, so that a name such as `constructor` finds nothing. */
const TYPES: ReadonlyMap<string, Localized> = new Map([
  ['object', { en: 'a map of keys and values', zh: '键值表' }],
  ['array', { en: 'a list', zh: '列表' }],
  ['string', { en: 'a text', zh: '文字' }],
  ['number', { en: 'a number', zh: '数字' }],
  ['integer', { en: 'a whole number', zh: '整数' }],
  ['boolean', { en: 'true or false', zh: ' true 或 false' }],
  ['null', { en: 'nothing', zh: '空值' }],
]);

/** What a text has to look like, by the `x-form` of its schema. */
const FORMS: ReadonlyMap<string, Localized> = new Map([
  [
    'set',
    { en: 'the word `any`, a list of ids, or a map of ids', zh: ' `any`、编号列表或以编号为键的键值表' },
  ],
  ['amount', { en: 'an amount such as 100.00', zh: '数量，如 100.00' }],
  ['any', { en: 'the word `any`, or a map of ids', zh: ' `any` 或以编号为键的键值表' }],
  ['currency-code', { en: 'three capital letters such as CNY', zh: '三个大写字母，如 CNY' }],
  [
    'date-range',
    {
      en: 'a date such as 2027-02-17 or a range such as 2027-02-06..2027-02-12',
      zh: '日期（如 2027-02-17）或日期范围（如 2027-02-06..2027-02-12）',
    },
  ],
]);

/** What a part of the schema accepts: its form, or else its types. */
export function describeExpected(schema: Readonly<Record<string, unknown>>): Localized {
  const form = schema['x-form'];
  const known = typeof form === 'string' ? FORMS.get(form) : undefined;
  if (known !== undefined) return known;
  const words = typesOf(schema).flatMap((type) => TYPES.get(type) ?? []);
  return { en: words.map(({ en }) => en).join(' or '), zh: words.map(({ zh }) => zh).join('或') };
}

/** The types that a part of the schema accepts; a number is no type of its own where a text will do (an id). */
export function typesOf(schema: Readonly<Record<string, unknown>>): readonly string[] {
  const types = [schema['type']].flat().filter((type) => typeof type === 'string');
  return types.includes('string') ? types.filter((type) => type !== 'number' && type !== 'boolean') : types;
}
