/** What every reporter is: a pure function from diagnostics to a text. */
import type { Catalogue } from '../catalogue.js';
import type { Diagnostic } from '../diagnostic.js';
import type { Language } from '../localized.js';
import type { SourceFile } from '../source.js';

/** Marks a text for a terminal. The given text is already safe to print. */
export interface Colours {
  bold(text: string): string;
  red(text: string): string;
  yellow(text: string): string;
  blue(text: string): string;
  dim(text: string): string;
}

const leave = (text: string): string => text;

/** Leaves every text as it is. */
export const NO_COLOURS: Colours = { bold: leave, red: leave, yellow: leave, blue: leave, dim: leave };

export interface ReportContext {
  readonly catalogue: Catalogue;
  /** By `path`. A diagnostic whose file is not here is reported without line and frame. */
  readonly sources: ReadonlyMap<string, SourceFile>;
  readonly language: Language;
  readonly colour: Colours;
}

/**
 * Writes diagnostics as text: sorted, each once. The text ends with a line break unless it is empty.
 * Never throws, whatever the spans, arguments and sources hold.
 */
export type Reporter = (diagnostics: readonly Diagnostic[], context: ReportContext) => string;
