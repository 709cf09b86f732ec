/** A command of `jifen`. Its definition is light; what it does is loaded only when it is called. */
import type { Language } from '../text/localized.js';
import type { ExitCode } from './exit-codes.js';
import type { Host } from './host.js';

export interface OptionDefinition {
  /** In commander's notation: `-o, --output <file>`. */
  readonly flags: string;
  readonly description: string;
  readonly choices?: readonly string[];
  readonly default?: string | boolean;
  /** Given several times it has several values; see `textOptions`. Of any other option the last one counts. */
  readonly repeats?: true;
}

/** Values of options by their camelCase name. */
export type OptionValues = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

export interface Invocation {
  readonly host: Host;
  /** Of everything that is printed for a reader. */
  readonly language: Language;
  /** Of texts in output files: only `--lang` changes it, so that no environment changes what a run writes. */
  readonly fileLanguage: Language;
  /**
   * The reporter of `--format`, on standard output, where messages are what the command is for; `null`: they are for
   * people, on standard error.
   */
  readonly messageFormat: string | null;
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

/** `fmt` of `fmt [files...]`. */
export function commandName({ usage }: Command): string {
  return usage.split(' ', 1)[0] ?? usage;
}

/** `--output` of `-o, --output <file>`. */
export function longFlag({ flags }: Pick<OptionDefinition, 'flags'>): string {
  return /--[a-z-]+/.exec(flags)?.[0] ?? flags;
}

/** A text option, or `undefined` when it was not given. */
export function textOption(options: OptionValues, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

/** The values of an option that may be given several times, in their order. */
export function textOptions(options: OptionValues, name: string): readonly string[] {
  const value = options[name];
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value : [];
}
