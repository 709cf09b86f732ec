import type { OptionDefinition } from './command.js';

/**
 * The option of commands that are for their messages. The names of the reporters are repeated here so that help needs
 * none of them; a test keeps the lists equal.
 */
export const FORMAT_OPTION: OptionDefinition = {
  flags: '--format <format>',
  description: 'how messages are printed',
  choices: ['pretty', 'plain', 'json', 'github'],
  default: 'pretty',
};
