import { renameSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { formatText } from '../../../api/format-text.js';
import type { Diagnostic } from '../../../text/diagnostic.js';
import type { Language } from '../../../text/localized.js';
import type { SourceFile } from '../../../text/source.js';
import { type Invocation, type RunCommand, textOption } from '../../command.js';
import { EXIT, type ExitCode } from '../../exit-codes.js';
import { InputProblem } from '../../input-problem.js';
import { readProject, readSource } from '../../read-project.js';
import { printDiagnostics } from '../../report-diagnostics.js';

export const run: RunCommand = async (invocation) => {
  if (invocation.arguments.includes('-')) return formatStandardInput(invocation);
  const sources = findSources(invocation);
  const broken: { readonly source: SourceFile; readonly diagnostics: readonly Diagnostic[] }[] = [];
  const changed: string[] = [];
  for (const source of sources) {
    const { text, diagnostics } = formatText(source, optionsOf(invocation));
    if (text === null) broken.push({ source, diagnostics });
    else if (text !== source.text) {
      changed.push(source.path);
      if (invocation.options['check'] !== true)
        replaceFile(resolve(invocation.host.workingFolder, source.path), text);
    }
  }
  return report(invocation, changed, broken);
};

async function report(
  invocation: Invocation,
  changed: readonly string[],
  broken: readonly { readonly source: SourceFile; readonly diagnostics: readonly Diagnostic[] }[],
): Promise<ExitCode> {
  const isCheck = invocation.options['check'] === true;
  const word = isCheck
    ? { en: 'not formatted', zh: '未格式化' }[invocation.language]
    : { en: 'formatted', zh: '已格式化' }[invocation.language];
  for (const path of changed) await invocation.host.write(`${word}: ${path}\n`);
  await printDiagnostics(
    invocation,
    broken.flatMap(({ diagnostics }) => diagnostics),
    broken.map(({ source }) => source),
  );
  return broken.length > 0 || (isCheck && changed.length > 0) ? EXIT.problems : EXIT.ok;
}

async function formatStandardInput(invocation: Invocation): Promise<ExitCode> {
  if (invocation.arguments.length > 1)
    throw new InputProblem('- stands alone: it formats standard input', EXIT.usage);
  const chunks: Uint8Array[] = [];
  for await (const chunk of invocation.host.stdin as AsyncIterable<Uint8Array>) chunks.push(chunk);
  const source = { path: '-', text: decode(Buffer.concat(chunks)) };
  const { text, diagnostics } = formatText(source, optionsOf(invocation));
  if (text === null) {
    await printDiagnostics(invocation, diagnostics, [source]);
    return EXIT.problems;
  }
  if (invocation.options['check'] !== true) await invocation.host.write(text);
  else if (text !== source.text) return EXIT.problems;
  return EXIT.ok;
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new InputProblem('standard input is not UTF-8 text', EXIT.noInput);
  }
}

/** Named files, or every campaign file of the project; paths relative to the working folder. */
function findSources({ host, arguments: files }: Invocation): readonly SourceFile[] {
  if (files.length > 0)
    return files.map((file) => readSource(host.workingFolder, resolve(host.workingFolder, file)));
  const { root, sources } = readProject(host.workingFolder, undefined);
  return sources.campaigns.map(({ path, text }) => ({
    path: relative(host.workingFolder, resolve(root, path)),
    text,
  }));
}

function optionsOf({ options }: Invocation): { readonly to?: Language } {
  const to = textOption(options, 'to');
  return to === 'en' || to === 'zh' ? { to } : {};
}

/** A file that is cut short by a crash would be worse than one that is not formatted. */
function replaceFile(path: string, text: string): void {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, text);
    renameSync(temporary, path);
  } catch (error) {
    throw new InputProblem(`${path} cannot be written: ${(error as Error).message}`, EXIT.output);
  }
}
