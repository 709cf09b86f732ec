/**
 * Compiles the JSON Schemas to validators in plain JavaScript: no ajv, no `eval` and no import at run time.
 *
 *   node scripts/build-validators.mjs           writes src/generated/validate-*.js and their .d.ts
 *   node scripts/build-validators.mjs --check   writes nothing; exit code 1 when a file is not what it would write
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** One validator an entry; `name` is what it is exported as. An entry whose schema does not exist is left out. */
const ENTRIES = [
  {
    schema: 'src/program/jifen.schema.json',
    output: 'src/generated/validate-program',
    name: 'validateProgram',
  },
  {
    schema: 'src/ruleset/ruleset.schema.json',
    output: 'src/generated/validate-ruleset',
    name: 'validateRuleset',
  },
  {
    schema: 'src/testing/cases.schema.json',
    output: 'src/generated/validate-cases',
    name: 'validateCases',
  },
];

/** Keywords whose value maps invented names to schemas. */
const NAME_MAPS = new Set(['properties', 'patternProperties', 'definitions', '$defs']);

const NOTE = '// Made by scripts/build-validators.mjs from';

/** Descriptions are for editors; the validator does without them. Keys below `properties` are names, not keywords. */
function withoutDescriptions(schema, isSchema = true) {
  if (Array.isArray(schema)) return schema.map((part) => withoutDescriptions(part));
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).filter(([key]) => !isSchema || key !== 'description');
  return Object.fromEntries(
    entries.map(([key, value]) => [key, withoutDescriptions(value, !isSchema || !NAME_MAPS.has(key))]),
  );
}

function compileSchema(schema) {
  const ajv = new Ajv.default({
    allErrors: true,
    // Gives every problem the schema that it broke, which is what messages are made from.
    verbose: true,
    // The catalogue words them, in both languages.
    messages: false,
    strict: true,
    allowUnionTypes: true,
    // One function for each definition instead of a copy wherever it is used.
    inlineRefs: false,
    code: { source: true, esm: true },
  });
  // Says in one word what a text should look like; see the table of forms beside the code that reads it.
  ajv.addKeyword({ keyword: 'x-form', schemaType: 'string' });
  return standaloneCode.default(ajv, ajv.compile(withoutDescriptions(schema)));
}

/**
 * ajv joins the problems of each part to all before it by copying both, so that a hostile file with a hundred
 * thousand of them would cost the square of that. A thousand are more than anyone is shown.
 */
function limitIssues(code) {
  const joined = code.replace(/vErrors\.concat\(([\w.]+\.errors)\)/g, 'joinIssues(vErrors, $1)');
  return `${joined}\nfunction joinIssues(before, more) { return before.length < 1000 ? before.concat(more) : before; }\n`;
}

/** Puts what ajv would `require` into the same file. */
async function inlineImports(code, name) {
  const entry = { path: 'standalone', namespace: 'jifen' };
  const plugin = {
    name: 'standalone',
    setup(bundler) {
      bundler.onResolve({ filter: /^standalone$/ }, () => entry);
      bundler.onLoad({ filter: /.*/, namespace: 'jifen' }, () => ({ contents: code, resolveDir: ROOT }));
    },
  };
  const result = await build({
    stdin: { contents: `export { validate as ${name} } from 'standalone';`, resolveDir: ROOT },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'es2023',
    charset: 'utf8',
    legalComments: 'none',
    plugins: [plugin],
  });
  return result.outputFiles[0].text;
}

function declareTypes(name) {
  return `/** One problem that the validator found. \`parentSchema\` is the part of the schema that was broken. */
export interface ValidationIssue {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly parentSchema: Readonly<Record<string, unknown>>;
}

/** Returns whether the value is valid; \`errors\` holds all problems of the latest call. */
export interface Validator {
  (value: unknown): boolean;
  readonly errors?: readonly ValidationIssue[] | null;
}

export declare const ${name}: Validator;
`;
}

async function generate(entry) {
  const schema = JSON.parse(readFileSync(join(ROOT, entry.schema), 'utf8'));
  const code = await inlineImports(limitIssues(compileSchema(schema)), entry.name);
  if (/\brequire\(|\bimport\b/.test(code)) throw new Error(`${entry.output}.js would import something`);
  const note = `${NOTE} ${entry.schema}; do not edit.\n`;
  return [
    { path: `${entry.output}.js`, text: `${note}${code}` },
    { path: `${entry.output}.d.ts`, text: `${note}${declareTypes(entry.name)}` },
  ];
}

function isFresh(file) {
  const path = join(ROOT, file.path);
  return existsSync(path) && readFileSync(path, 'utf8') === file.text;
}

function write(file) {
  const path = join(ROOT, file.path);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, file.text, 'utf8');
}

const entries = ENTRIES.filter((entry) => existsSync(join(ROOT, entry.schema)));
const files = (await Promise.all(entries.map(generate))).flat();
const stale = files.filter((file) => !isFresh(file));
if (process.argv.includes('--check')) {
  for (const file of stale)
    console.error(`${file.path} is not what its schema says: run node scripts/build-validators.mjs`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  for (const file of stale) write(file);
}
