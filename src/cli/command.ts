/** A command of `jifen`. Its definition is light; what it does is loaded only when it is called. */
import type { Language } from '../text/localized.js';
import type { ExitCode } from './exit-codes.js';
import type { Host } from './host.js';

export interface OptionDefinition {
  /** In commander's notation: `-o, --output <file>`. */
  readonly flags: string;
  readonly description: string;
  readonly choices?: readonly string[];
  readonly default?: string | number | boolean;
}

/** Values of options by their camelCase name. */
export type OptionValues = Readonly<Record<string, string | boolean | undefined>>;

export interface Invocation {
  readonly host: Host;
  readonly language: Language;
  readonly arguments: readonly string[];
  readonly options: OptionValues;
}

export type RunCommand = (invocation: Invocation) => Promise<ExitCode>;

export interface Command {
  /** Name and arguments in commander's notation: `fmt [files...]`. */
  readonly usage: string;
  readonly summary: string;
  /** Shown by `jifen help NAME` below the options; ends with examples. */
  readonly details: string;
  readonly options: readonly OptionDefinition[];
  readonly load: () => Promise<{ readonly run: RunCommand }>;
}

/** A text option, or `undefined` when it was not given. */
export function textOption(options: OptionValues, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}
