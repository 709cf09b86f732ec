/** A JSON value against the JSON Schema of rule sets. */
import { type ValidationIssue, validateRuleset } from '../../generated/validate-ruleset.js';
import { type Localized, sameText } from '../../text/localized.js';
import { RULESET_MESSAGES as MESSAGES } from '../messages.js';
import type { JsonValue } from '../types.js';
import { escapePointer, type Findings } from './findings.js';

/** Whether the value has the shape of a rule set; every problem is noted. */
export function checkShape(value: JsonValue, findings: Findings): boolean {
  if (validateRuleset(value)) return true;
  for (const issue of validateRuleset.errors ?? []) addIssue(issue, findings);
  return false;
}

function addIssue(issue: ValidationIssue, findings: Findings): void {
  const message = MESSAGES.wrongShape;
  const { instancePath, keyword, params } = issue;
  if (keyword === 'additionalProperties') {
    const pointer = `${instancePath}/${escapePointer(String(params['additionalProperty']))}`;
    const problem = { en: 'this key is unknown', zh: '未知的键' };
    findings.add({ message, pointer, atKey: true, args: { problem } });
    return;
  }
  const problem = PROBLEMS.get(keyword)?.(issue);
  if (problem !== undefined) findings.add({ message, pointer: instancePath, args: { problem } });
}

type Explain = (issue: ValidationIssue) => Localized;

/** By keyword of JSON Schema. `if` and `anyOf` only say that one of the others failed. */
const PROBLEMS: ReadonlyMap<string, Explain> = new Map<string, Explain>([
  ['required', ({ params }) => keyMissing(String(params['missingProperty']))],
  ['type', ({ parentSchema }) => expected(typesOf(parentSchema))],
  ['enum', ({ params }) => expected(sameText([params['allowedValues']].flat().join(' | ')))],
  ['const', ({ params }) => expected(sameText(String(params['allowedValue'])))],
  ['pattern', ({ parentSchema }) => expected(formOf(parentSchema))],
  ['minimum', ({ params }) => expected(bound('at least', '不小于', params['limit']))],
  ['maximum', ({ params }) => expected(bound('at most', '不大于', params['limit']))],
  ['minItems', ({ params }) => expected(bound('entries, at least', '的项数不少于', params['limit']))],
  ['maxItems', ({ params }) => expected(bound('entries, at most', '的项数不多于', params['limit']))],
]);

function keyMissing(key: string): Localized {
  return { en: `the key \`${key}\` is missing`, zh: `缺少键“${key}”` };
}

function expected(what: Localized): Localized {
  return { en: `expected ${what.en}`, zh: `应为 ${what.zh}` };
}

function bound(en: string, zh: string, limit: unknown): Localized {
  return { en: `${en} ${String(limit)}`, zh: `${zh} ${String(limit)}` };
}

const TYPES: ReadonlyMap<string, Localized> = new Map([
  ['object', { en: 'an object', zh: '对象' }],
  ['array', { en: 'a list', zh: '列表' }],
  ['string', { en: 'a text', zh: '文本' }],
  ['integer', { en: 'a whole number', zh: '整数' }],
  ['boolean', { en: 'true or false', zh: 'true 或 false' }],
  ['null', { en: 'null', zh: 'null' }],
]);

function typesOf(schema: Readonly<Record<string, unknown>>): Localized {
  const types = [schema['type']].flat().flatMap((type) => TYPES.get(String(type)) ?? []);
  return { en: types.map(({ en }) => en).join(' or '), zh: types.map(({ zh }) => zh).join('或') };
}

const FORMS: ReadonlyMap<string, Localized> = new Map([
  ['fraction', { en: 'a fraction such as "3/2"', zh: '分数，如 "3/2"' }],
  ['id', { en: 'an id of 1 to 512 characters', zh: '1 到 512 个字符的标识' }],
  ['hash', { en: '64 hexadecimal digits', zh: '64 位十六进制数字' }],
  ['separator', { en: 'one character', zh: '一个字符' }],
]);

function formOf(schema: Readonly<Record<string, unknown>>): Localized {
  return FORMS.get(String(schema['x-form'])) ?? { en: 'another form', zh: '其他形式' };
}
