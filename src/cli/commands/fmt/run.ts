import { resolve } from 'node:path';
import { formatText } from '../../../api/format-text.js';
import type { Diagnostic } from '../../../text/diagnostic.js';
import { escapeControls } from '../../../text/escape.js';
import type { Language, Localized } from '../../../text/localized.js';
import type { SourceFile } from '../../../text/source.js';
import { type Invocation, type RunCommand, textOption } from '../../command.js';
import { counted, NOUNS } from '../../counted.js';
import { EXIT, type ExitCode } from '../../exit-codes.js';
import { inputProblem } from '../../input-problem.js';
import { CLI_MESSAGES } from '../../messages.js';
import { printMessages } from '../../print-messages.js';
import { readStandardInput } from '../../project/read-source.js';
import { replaceFile } from '../../replace-file.js';
import { findFiles } from './find-files.js';

export const run: RunCommand = async (invocation) =>
  invocation.arguments.includes('-') ? formatStandardInput(invocation) : formatFiles(invocation);

async function formatFiles(invocation: Invocation): Promise<ExitCode> {
  const { host, options } = invocation;
  const isCheck = options['check'] === true;
  const files = findFiles(invocation);
  const broken: SourceFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const changed: string[] = [];
  for (const source of files) {
    const formatted = formatText(source, optionsOf(invocation));
    if (formatted.text === null) {
      broken.push(source);
      diagnostics.push(...formatted.diagnostics);
    } else if (formatted.text !== source.text) {
      changed.push(source.path);
      if (!isCheck) replaceFile(resolve(host.workingFolder, source.path), source.path, formatted.text);
    }
  }
  await printMessages(invocation, diagnostics, { folder: '', sources: broken });
  await host.write(report(invocation, { files: files.length, changed, broken: broken.length }));
  return broken.length > 0 || (isCheck && changed.length > 0) ? EXIT.problems : EXIT.ok;
}

interface Outcome {
  readonly files: number;
  readonly changed: readonly string[];
  readonly broken: number;
}

const FORMATTED: Localized = { en: 'formatted', zh: '已格式化' };
const UNFORMATTED: Localized = { en: 'not formatted', zh: '未格式化' };
const AS_IT_WAS: Localized = { en: 'formatted already', zh: '无需改动' };
const BROKEN: Localized = { en: 'with mistakes, left untouched', zh: '有错误，保持原样' };

/** A line for every file that changed or would change, and one with the counts. */
function report({ language, options }: Invocation, { files, changed, broken }: Outcome): string {
  const word = (options['check'] === true ? UNFORMATTED : FORMATTED)[language];
  const colon = language === 'zh' ? '：' : ': ';
  const lines = changed.map((path) => `${word}${colon}${escapeControls(path)}`);
  const parts = [
    [changed.length, word],
    [files - changed.length - broken, AS_IT_WAS[language]],
    [broken, BROKEN[language]],
  ] as const;
  const counts = parts
    .filter(([count]) => count > 0)
    .map(([count, what]) => (language === 'zh' ? `${count} 个${what}` : `${count} ${what}`));
  const all = counted(files, NOUNS.file, language);
  const summary = counts.length === 0 ? all : `${all}${colon}${counts.join(language === 'zh' ? '，' : ', ')}`;
  return [...lines, summary].map((line) => `${line}\n`).join('');
}

async function formatStandardInput(invocation: Invocation): Promise<ExitCode> {
  const { host, options } = invocation;
  if (invocation.arguments.length > 1) {
    const why = { en: 'standard input stands alone', zh: '标准输入须单独使用' };
    const first = invocation.arguments.find((name) => name !== '-') ?? '-';
    throw inputProblem(EXIT.usage, CLI_MESSAGES.clash, { first, second: '-', why });
  }
  const source = await readStandardInput(host.stdin);
  const { text, diagnostics } = formatText(source, optionsOf(invocation));
  if (text === null) {
    await printMessages(invocation, diagnostics, { folder: '', sources: [source] });
    return EXIT.problems;
  }
  if (options['check'] === true) return text === source.text ? EXIT.ok : EXIT.problems;
  await host.write(text);
  return EXIT.ok;
}

function optionsOf({ options }: Invocation): { readonly to?: Language } {
  const to = textOption(options, 'to');
  return to === 'en' || to === 'zh' ? { to } : {};
}
