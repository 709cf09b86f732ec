/** The direction in which data flows, kept by the imports. ARCHITECTURE.md describes the rooms. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const source = join(root, 'src');

/** Which rooms each room may import. A room that is not listed here has no place in the house. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  text: [],
  value: [],
  generated: [],
  program: ['text', 'value', 'generated'],
  syntax: ['text', 'value'],
  ruleset: ['text', 'value', 'generated'],
  phrases: ['text', 'value', 'program', 'syntax', 'ruleset'],
  check: ['text', 'value', 'program', 'syntax', 'phrases', 'ruleset'],
  compile: ['text', 'value', 'program', 'check', 'ruleset'],
  engine: ['text', 'value', 'ruleset'],
  explain: ['text', 'value', 'ruleset', 'engine'],
  analysis: ['text', 'value', 'program', 'phrases', 'check', 'ruleset', 'engine', 'explain'],
  account: ['text', 'value', 'ruleset', 'engine'],
  records: ['text', 'value', 'program', 'ruleset', 'engine', 'account'],
  testing: [
    'text',
    'value',
    'program',
    'phrases',
    'check',
    'ruleset',
    'engine',
    'explain',
    'records',
    'account',
    'generated',
  ],
  report: ['text', 'value', 'ruleset', 'engine', 'account', 'explain'],
  store: ['text', 'value', 'ruleset', 'engine', 'account', 'records'],
  fast: ['text', 'value', 'program', 'ruleset', 'engine', 'records'],
  run: ['text', 'value', 'program', 'ruleset', 'engine', 'account', 'records', 'store', 'fast'],
};
/** Entrances: they put the rooms together and are imported by no room. */
const ENTRANCES = ['api', 'cli', 'standalone', 'index.ts', 'version.ts'];
const RIM = ['run', 'store', 'cli'];

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return entry.name.endsWith('.ts') ? [path] : [];
  });
}

const files = filesBelow(source).map((path) => ({ path, text: readFileSync(path, 'utf8') }));
const roomOf = (path: string): string => relative(source, path).split('/')[0] as string;

function importsOf(text: string): string[] {
  return [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] as string);
}

function targetOf(from: string, specifier: string): string {
  return resolve(dirname(from), specifier.replace(/\.js$/, '.ts'));
}

describe('imports', () => {
  it('every folder under src is a room of the house', () => {
    const known = new Set([...Object.keys(MAY_IMPORT), ...ENTRANCES]);
    expect([...new Set(files.map(({ path }) => roomOf(path)))].filter((room) => !known.has(room))).toEqual(
      [],
    );
  });

  it('point down the flow only', () => {
    const wrong = files.flatMap(({ path, text }) => {
      const allowed = MAY_IMPORT[roomOf(path)];
      if (allowed === undefined) return [];
      return importsOf(text)
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => roomOf(targetOf(path, specifier)))
        .filter((room) => room !== roomOf(path) && !allowed.includes(room))
        .map((room) => `${relative(root, path)} imports ${room}`);
    });
    expect(wrong).toEqual([]);
  });

  it('form no cycle', () => {
    const graph = new Map(
      files.map(({ path, text }) => [
        path,
        importsOf(text)
          .filter((specifier) => specifier.startsWith('.') && specifier.endsWith('.js'))
          .map((specifier) => targetOf(path, specifier)),
      ]),
    );
    expect(findCycle(graph)).toBeNull();
  });

  it('bring no Node module, clock, locale or chance into the core', () => {
    const forbidden =
      /from 'node:|\bnew Date\b|\bDate\.(?:now|UTC|parse)\b|\bIntl\.|\.localeCompare\(|\.toLocale|\bMath\.(?:random|pow|exp|log|sqrt|round|sin|cos)\b|\bprocess\.|\bsetTimeout\b|\bperformance\./;
    const wrong = files
      .filter(({ path }) => !RIM.includes(roomOf(path)))
      .flatMap(({ path, text }) => {
        const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
        const match = forbidden.exec(code);
        return match === null ? [] : [`${relative(root, path)}: ${match[0]}`];
      });
    expect(wrong).toEqual([]);
  });
});

describe('the library', () => {
  it('bundles for a browser', async () => {
    const result = await build({
      entryPoints: [join(source, 'index.ts')],
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'browser',
      metafile: true,
      logLevel: 'silent',
    });
    const external = Object.values(result.metafile.outputs).flatMap((output) =>
      output.imports.map(({ path }) => path),
    );
    expect(external).toEqual([]);
  });
});

/** A cycle as a list of paths, or `null`. */
function findCycle(graph: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): string[] | null => {
    if (trail.includes(path))
      return [...trail.slice(trail.indexOf(path)), path].map((file) => relative(root, file));
    if (done.has(path)) return null;
    for (const next of graph.get(path) ?? []) {
      const cycle = visit(next, [...trail, path]);
      if (cycle !== null) return cycle;
    }
    done.add(path);
    return null;
  };
  for (const path of graph.keys()) {
    const cycle = visit(path, []);
    if (cycle !== null) return cycle;
  }
  return null;
}
