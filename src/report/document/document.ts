/** What a report says, before it is known whether as text, Markdown or HTML: all in the reader's language. */
import type { Language } from '../../text/localized.js';

export interface Column {
  readonly title: string;
  /** Numbers stand to the right. */
  readonly align: 'left' | 'right';
}

/** A row of label and value. */
export type Fact = readonly [label: string, value: string];

/** One line of bars: a value for each label. Heights are whole numbers, exact to the smallest unit. */
export interface Series {
  readonly title: string;
  readonly values: readonly bigint[];
}

export type Block =
  | { readonly kind: 'text'; readonly text: string }
  /** To be seen at once: something is wrong, or missing. */
  | { readonly kind: 'notice'; readonly text: string }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly string[])[];
      /** What is said instead when there are no rows. */
      readonly none: string;
    }
  /** Bars side by side for each label; the same numbers are in a table beside it. */
  | {
      readonly kind: 'columns';
      readonly caption: string;
      readonly labels: readonly string[];
      readonly series: readonly Series[];
      /** How a value is written. */
      readonly show: (value: bigint) => string;
    }
  /** A bar for each label: how much of a whole is used. `whole` `null`: there is none. */
  | {
      readonly kind: 'bars';
      readonly caption: string;
      readonly bars: readonly {
        readonly label: string;
        readonly value: bigint;
        readonly whole: bigint | null;
        readonly text: string;
      }[];
    };

export interface Section {
  /** A name for links, `[a-z-]+`. */
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

export interface Document {
  readonly language: Language;
  readonly title: string;
  /** What stands below the title. */
  readonly facts: readonly Fact[];
  readonly sections: readonly Section[];
}
