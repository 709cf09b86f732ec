/** All commands, in the order in which help lists them. */
import type { Command } from '../command.js';
import { AUDIT } from './audit/command.js';
import { BUILD } from './build/command.js';
import { CHECK } from './check/command.js';
import { COMPILE } from './compile/command.js';
import { EXPLAIN } from './explain/command.js';
import { EXPLAIN_CODE } from './explain-code/command.js';
import { FMT } from './fmt/command.js';
import { INIT } from './init/command.js';
import { LEDGER } from './ledger/command.js';
import { OFFERS } from './offers/command.js';
import { PLAN } from './plan/command.js';
import { REPORT } from './report/command.js';
import { RUN } from './run/command.js';
import { STATEMENT } from './statement/command.js';
import { TEST } from './test/command.js';
import { WORDS } from './words/command.js';

export const COMMANDS: readonly Command[] = [
  INIT,
  CHECK,
  TEST,
  FMT,
  COMPILE,
  BUILD,
  RUN,
  PLAN,
  EXPLAIN,
  OFFERS,
  STATEMENT,
  REPORT,
  AUDIT,
  LEDGER,
  WORDS,
  EXPLAIN_CODE,
];
