/** The schema, what is generated from it and what is written about it say the same. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ITEM_KINDS } from '../../src/engine/event.js';
import { ITEM_FIELDS, MEMBER_FIELDS, PURCHASE_FIELDS } from '../../src/records/known-fields.js';
import { codesOf, complete } from './support.js';

const ROOT = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');

interface Schema {
  readonly description?: string;
  readonly $ref?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

const SCHEMA: Schema = JSON.parse(read('src/program/jifen.schema.json'));

/** All parts of the schema that describe a value, with the key under which they stand. */
function partsOf(schema: Schema, key = ''): readonly (readonly [key: string, part: Schema])[] {
  const named = { ...schema.properties, ...schema.definitions };
  const inner = [schema.items, schema.additionalProperties].filter((part) => typeof part === 'object');
  return [
    [key, schema],
    ...Object.entries(named).flatMap(([name, part]) => partsOf(part, name)),
    ...inner.flatMap((part) => partsOf(part)),
  ];
}

const PROPERTIES = partsOf(SCHEMA).flatMap(([, part]) => Object.entries(part.properties ?? {}));

describe('the generated validator', () => {
  it('is what the schema says', () => {
    const script = fileURLToPath(new URL('scripts/build-validators.mjs', ROOT));
    expect(() => execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' })).not.toThrow();
  });

  it('needs nothing at run time and evaluates no text', () => {
    const code = read('src/generated/validate-program.js');
    expect(code).not.toMatch(/\brequire\s*\(|\bimport\b|\beval\s*\(|\bFunction\s*\(|\bajv\b/);
  });
});

describe('the schema', () => {
  it.each(PROPERTIES)('describes %s', (_key, { description, $ref }) => {
    const target = SCHEMA.definitions?.[$ref?.replace('#/definitions/', '') ?? ''];
    expect(description ?? target?.description).toMatch(/^[A-Z`\d].*[.)]$/s);
  });

  it('knows the kinds of lines and the fields that records have', () => {
    const input = SCHEMA.properties?.['input']?.properties;
    const fieldsOf = (key: string) => Object.keys(input?.[key]?.properties ?? {}).sort();
    expect(input?.['itemKinds']?.items?.properties?.['kind']?.enum).toEqual(ITEM_KINDS);
    expect(fieldsOf('purchase')).toEqual([...PURCHASE_FIELDS].sort());
    expect(fieldsOf('items')).toEqual([...ITEM_FIELDS].sort());
    expect(fieldsOf('members')).toEqual([...MEMBER_FIELDS].sort());
  });
});

describe('the reference page', () => {
  const page = read('docs/reference/jifen-yaml.md');

  it.each([...new Set(PROPERTIES.map(([key]) => key))])('has a row for %s', (key) => {
    const row = new RegExp(`^\\| \`(?:[^\`]*\\.)?${key}\` +\\|`, 'm');
    expect(row.test(page)).toBe(true);
  });

  it('lists every word that a key accepts', () => {
    const words = PROPERTIES.flatMap(([, part]) => part.enum ?? []).filter((word) => /^[a-z-]+$/.test(word));
    for (const word of words) expect(page).toContain(`\`${word}\``);
  });

  const examples = [...page.matchAll(/^```yaml\n(.*?)^```$/gms)].map((match) => match[1] ?? '');

  it('has examples', () => expect(examples.length).toBeGreaterThan(12));

  it.each(examples)('has an example that can be read: %s', (example) => {
    expect(codesOf(complete(example))).toEqual([]);
  });
});
