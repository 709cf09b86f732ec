import { CATALOGUE } from '../../../api/catalogue.js';
import { renderCodePage } from '../../../text/code-page.js';
import { nearest } from '../../../text/nearest.js';
import type { RunCommand } from '../../command.js';
import { EXIT } from '../../exit-codes.js';
import { InputProblem } from '../../input-problem.js';

export const run: RunCommand = async ({ host, language, arguments: [code] }) => {
  if (code === undefined) {
    await host.write(
      CATALOGUE.all.map((message) => `${message.code}  ${message.title[language]}\n`).join(''),
    );
    return EXIT.ok;
  }
  const message = CATALOGUE.find(code.toUpperCase());
  if (message === undefined) {
    const hint = nearest(
      code.toUpperCase(),
      CATALOGUE.all.map((known) => known.code),
    );
    throw new InputProblem(
      `there is no message ${code}${hint === undefined ? '' : `; did you mean ${hint}?`}`,
      EXIT.usage,
    );
  }
  await host.write(renderCodePage(message, language));
  return EXIT.ok;
};
