/** Every message of Jifen, from the rooms that report them. */
import { ACCOUNT_MESSAGES } from '../account/all-messages.js';
import { ANALYSIS_MESSAGES } from '../analysis/messages.js';
import { CHECK_MESSAGES } from '../check/messages.js';
import { CLI_MESSAGES } from '../cli/messages.js';
import { PHRASE_MESSAGES } from '../phrases/messages.js';
import { PROGRAM_MESSAGES } from '../program/messages.js';
import { MESSAGES as RECORD_MESSAGES } from '../records/messages.js';
import { RULESET_MESSAGES } from '../ruleset/messages.js';
import { MESSAGES as RUN_MESSAGES } from '../run/messages.js';
import { MESSAGES as WORKER_MESSAGES } from '../run/workers/messages.js';
import { STORE_MESSAGES } from '../store/messages.js';
import { SYNTAX_MESSAGES } from '../syntax/messages.js';
import { TESTING_MESSAGES } from '../testing/messages.js';
import { type Catalogue, createCatalogue } from '../text/catalogue.js';

export const CATALOGUE: Catalogue = createCatalogue([
  SYNTAX_MESSAGES,
  PHRASE_MESSAGES,
  CHECK_MESSAGES,
  ANALYSIS_MESSAGES,
  PROGRAM_MESSAGES,
  RULESET_MESSAGES,
  RECORD_MESSAGES,
  ...ACCOUNT_MESSAGES,
  RUN_MESSAGES,
  WORKER_MESSAGES,
  STORE_MESSAGES,
  TESTING_MESSAGES,
  CLI_MESSAGES,
]);
