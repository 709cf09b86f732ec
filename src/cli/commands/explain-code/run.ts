import { CATALOGUE } from '../../../api/catalogue.js';
import { renderCodePage } from '../../../text/code-page.js';
import type { Localized } from '../../../text/localized.js';
import type { RunCommand } from '../../command.js';
import { EXIT } from '../../exit-codes.js';
import { type InputProblem, inputProblem } from '../../input-problem.js';
import { CLI_MESSAGES } from '../../messages.js';

export const run: RunCommand = async ({ host, language, arguments: [code] }) => {
  if (code === undefined) {
    const lines = CATALOGUE.all.map(({ code: known, title }) => `${known}  ${title[language]}\n`);
    await host.write(lines.join(''));
    return EXIT.ok;
  }
  const message = CATALOGUE.find(fullCode(code));
  if (message === undefined) throw unknownCode(code);
  await host.write(renderCodePage(message, language));
  return EXIT.ok;
};

/** `jf1403` and `1403` mean `JF1403`. */
function fullCode(code: string): string {
  const upper = code.toUpperCase();
  return /^\d{4}$/.test(upper) ? `JF${upper}` : upper;
}

const LIST: Localized = {
  en: '`jifen explain-code` lists all codes',
  zh: '`jifen explain-code` 列出所有代码',
};

function unknownCode(code: string): InputProblem {
  return inputProblem(EXIT.usage, CLI_MESSAGES.unknownCode, { code }, LIST);
}
