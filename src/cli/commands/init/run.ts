import { lstatSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { escapeControls } from '../../../text/escape.js';
import type { Localized } from '../../../text/localized.js';
import type { Invocation, RunCommand } from '../../command.js';
import { EXIT } from '../../exit-codes.js';
import { inputProblem } from '../../input-problem.js';
import { CLI_MESSAGES } from '../../messages.js';
import { systemReason } from '../../system-words.js';
import { TEMPLATE_SHARED } from './template.js';
import { TEMPLATE_EN } from './template-en.js';
import { TEMPLATE_ZH } from './template-zh.js';

export const run: RunCommand = async (invocation) => {
  const { host, language, arguments: named } = invocation;
  const root = resolve(host.workingFolder, named[0] ?? '.');
  const files = Object.entries({ ...TEMPLATE_SHARED, ...(language === 'zh' ? TEMPLATE_ZH : TEMPLATE_EN) });
  const present = files.map(([path]) => path).filter((path) => isThere(join(root, path)));
  if (present.length > 0)
    throw inputProblem(EXIT.output, CLI_MESSAGES.fileExists, { paths: present.join(', ') });
  for (const [path, text] of files) writeNew(join(root, path), path, text);
  await host.write(closingWords(invocation, Object.keys(Object.fromEntries(files))));
  return EXIT.ok;
};

/** A link that leads nowhere is there, too. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

function writeNew(path: string, shown: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { flag: 'wx' });
  } catch (error) {
    const args = { path: shown, why: systemReason(error) };
    throw inputProblem(EXIT.output, CLI_MESSAGES.cannotWriteFile, args);
  }
}

const WRITTEN: Localized = { en: 'Written:', zh: '已写入：' };
const NEXT: Localized = { en: 'Next:', zh: '接下来：' };

function closingWords({ language, arguments: [folder] }: Invocation, paths: readonly string[]): string {
  const steps = [
    ...(folder === undefined ? [] : [`cd ${quoteForShell(folder)}`]),
    'jifen check',
    'jifen test',
    'jifen run --input purchases.jsonl --members members.csv',
    'jifen explain --input purchases.jsonl --members members.csv --purchase P1',
  ];
  const indented = (lines: readonly string[]): readonly string[] =>
    lines.map((line) => `  ${escapeControls(line)}`);
  return [WRITTEN[language], ...indented(paths), NEXT[language], ...indented(steps)]
    .map((line) => `${line}\n`)
    .join('');
}

function quoteForShell(name: string): string {
  return /^[\w./-]+$/.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`;
}
