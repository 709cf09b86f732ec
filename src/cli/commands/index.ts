/** All commands, in the order in which help lists them. */
import type { Command } from '../command.js';
import { CHECK } from './check/command.js';
import { COMPILE } from './compile/command.js';
import { EXPLAIN_CODE } from './explain-code/command.js';

export const COMMANDS: readonly Command[] = [CHECK, COMPILE, EXPLAIN_CODE];
