import type { Command } from '../../command.js';

export const BUILD: Command = {
  usage: 'build [project]',
  summary: 'make a JavaScript module of the campaigns, to embed anywhere',
  details: `One ES module that needs nothing else: the evaluator, the rule set, and a file
beside it that describes both to TypeScript. It decides as \`jifen run\` does, in
browsers, edge workers and pipes. Prints how large it is.

  jifen build --target js -o campaigns.mjs
  jifen build --ruleset ruleset.json -o campaigns.mjs`,
  options: [
    { flags: '--target <target>', description: 'what is made', choices: ['js'], default: 'js' },
    { flags: '-o, --output <file>', description: 'the module to write; its name ends in .mjs or .js' },
    { flags: '--ruleset <file>', description: 'a compiled rule set instead of a project' },
  ],
  load: () => import('./run.js'),
};
