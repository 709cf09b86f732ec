import type { Command } from '../../command.js';

export const FMT: Command = {
  usage: 'fmt [files...]',
  summary: 'format campaign files, or translate them between English and Chinese',
  details: `Without names, all campaign files of the project are formatted in place; a
folder stands for all campaign files below it. - formats standard input to
standard output. Files with mistakes are left untouched.

  jifen fmt
  jifen fmt --check
  jifen fmt --to zh campaigns/spring.campaign
  jifen fmt - < draft.campaign`,
  options: [
    { flags: '--check', description: 'write nothing; exit with 1 when a file is not formatted' },
    { flags: '--to <language>', description: 'translate to this language', choices: ['en', 'zh'] },
  ],
  load: () => import('./run.js'),
};
