import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DECLARATIONS } from '../../../standalone/declarations.js';
import { writeModule } from '../../../standalone/write-module.js';
import { escapeControls } from '../../../text/escape.js';
import type { Language } from '../../../text/localized.js';
import { VERSION } from '../../../version.js';
import { type RunCommand, textOption } from '../../command.js';
import { groupDigits } from '../../counted.js';
import { EXIT } from '../../exit-codes.js';
import { inputProblem } from '../../input-problem.js';
import { loadRuleSet } from '../../load-rule-set.js';
import { CLI_MESSAGES } from '../../messages.js';
import { openOutput } from '../../open-output.js';
import { readRuntime } from './read-runtime.js';

export const run: RunCommand = async (invocation) => {
  const { host, options, language } = invocation;
  const name = textOption(options, 'output');
  if (name === undefined) throw inputProblem(EXIT.usage, CLI_MESSAGES.missingOption, OUTPUT_MISSING);
  const declarations = declarationsName(name);
  if (declarations === undefined) throw inputProblem(EXIT.usage, CLI_MESSAGES.clash, notAModule(name));
  const loaded = await loadRuleSet(invocation);
  if (typeof loaded === 'number') return loaded;
  const module = writeModule({ runtime: readRuntime(), ruleSet: loaded.ruleSet, version: VERSION });
  const outputs = [
    [await openOutput(host, name), module],
    [await openOutput(host, declarations), DECLARATIONS],
  ] as const;
  try {
    for (const [output, text] of outputs) await output.write(text);
    for (const [output] of outputs) await output.commit();
  } finally {
    for (const [output] of outputs) await output.discard();
  }
  await host.write(`${escapeControls(sizeText(basename(name), module, language))}\n`);
  return EXIT.ok;
};

const OUTPUT_MISSING = {
  option: '--output',
  what: { en: 'the module to write, campaigns.mjs say', zh: '要写入的模块文件，如 campaigns.mjs' },
};

/** `campaigns.d.mts` beside `campaigns.mjs`, where TypeScript looks for it. */
function declarationsName(name: string): string | undefined {
  const match = /^(.+)\.(m?)js$/.exec(name);
  return match === null ? undefined : `${match[1]}.d.${match[2]}ts`;
}

function notAModule(name: string) {
  return {
    first: '--output',
    second: name,
    why: { en: 'the name of a module ends in .mjs or .js', zh: '模块文件名以 .mjs 或 .js 结尾' },
  };
}

function sizeText(name: string, module: string, language: Language): string {
  const bytes = (count: number): string => groupDigits(String(count));
  const [plain, packed] = [Buffer.byteLength(module), gzipSync(module).length].map(bytes);
  return language === 'zh'
    ? `${name}：${plain} 字节，gzip 压缩后 ${packed} 字节`
    : `${name}: ${plain} bytes, ${packed} packed with gzip`;
}
