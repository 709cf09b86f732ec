import { examineProject } from '../../../api/examine-project.js';
import type { CheckedProgram } from '../../../check/checked-program.js';
import { hasErrors } from '../../../text/diagnostic.js';
import type { Localized } from '../../../text/localized.js';
import { type Invocation, type RunCommand, textOption } from '../../command.js';
import { counted, NOUNS } from '../../counted.js';
import { EXIT } from '../../exit-codes.js';
import { printMessages } from '../../print-messages.js';
import { readProject } from '../../project/read-project.js';
import type { Comparison } from './compare-old.js';

export const run: RunCommand = async (invocation) => {
  const { host, options, messageFormat } = invocation;
  const project = readProject(host.workingFolder, invocation.arguments[0]);
  const { diagnostics: own, program, draft } = examineProject(project.sources);
  const against = textOption(options, 'against');
  const comparison =
    against === undefined || program === null || draft === null
      ? NO_COMPARISON
      : (await import('./compare-old.js')).compareOld(invocation, against, program, draft);
  const diagnostics = [...own, ...comparison.diagnostics];
  await printMessages(invocation, diagnostics, project.texts);
  if (messageFormat === 'pretty') await host.write(comparison.lines.map((line) => `${line}\n`).join(''));
  if (messageFormat === 'pretty' && program !== null)
    await host.write(closingLine(invocation, program, diagnostics.length === 0));
  const failed = hasErrors(diagnostics) || (options['strict'] === true && diagnostics.length > 0);
  return failed ? EXIT.problems : EXIT.ok;
};

const NO_COMPARISON: Comparison = { diagnostics: [], lines: [] };

const SOUND: Localized = { en: 'No problems found: ', zh: '没有发现问题：' };
const USABLE: Localized = { en: 'Checked: ', zh: '已检查：' };

function closingLine(
  { language }: Invocation,
  { campaigns, rules, examples }: CheckedProgram,
  isSound: boolean,
): string {
  const parts = [
    counted(campaigns.length, NOUNS.campaign, language),
    counted(rules.length, NOUNS.rule, language),
    counted(examples.length, NOUNS.example, language),
  ];
  const head = (isSound ? SOUND : USABLE)[language];
  return `${head}${parts.join(language === 'zh' ? '，' : ', ')}${language === 'zh' ? '。' : '.'}\n`;
}
