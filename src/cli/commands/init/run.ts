import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { RunCommand } from '../../command.js';
import { EXIT } from '../../exit-codes.js';
import { InputProblem } from '../../input-problem.js';
import { TEMPLATE_SHARED } from './template.js';
import { TEMPLATE_EN } from './template-en.js';
import { TEMPLATE_ZH } from './template-zh.js';

export const run: RunCommand = async ({ host, language, arguments: [folder] }) => {
  const root = resolve(host.workingFolder, folder ?? '.');
  const files = Object.entries({ ...TEMPLATE_SHARED, ...(language === 'zh' ? TEMPLATE_ZH : TEMPLATE_EN) });
  const present = files.filter(([path]) => existsSync(join(root, path))).map(([path]) => path);
  if (present.length > 0) {
    throw new InputProblem(`${present.join(', ')} exists already; nothing was written`, EXIT.usage);
  }
  for (const [path, text] of files) writeNew(join(root, path), text);
  await host.write(
    closingWords(
      language,
      folder,
      files.map(([path]) => path),
    ),
  );
  return EXIT.ok;
};

function writeNew(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { flag: 'wx' });
  } catch (error) {
    throw new InputProblem(`${path} cannot be written: ${(error as Error).message}`, EXIT.output);
  }
}

function closingWords(language: 'en' | 'zh', folder: string | undefined, paths: readonly string[]): string {
  const list = paths.map((path) => `  ${path}\n`).join('');
  const enter = folder === undefined ? '' : `  cd ${folder}\n`;
  const next = `${enter}  jifen check\n  jifen test\n  jifen run --input purchases.jsonl --members members.csv\n`;
  return language === 'zh' ? `已写入：\n${list}接下来：\n${next}` : `Written:\n${list}Next:\n${next}`;
}
