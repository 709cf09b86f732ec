/** A line of a formatted file, and which part of the source it says. */

export type LineRole = 'version' | 'header' | 'clause' | 'continuation' | 'end' | 'comment';

export interface Line {
  /** Without its indent. */
  readonly text: string;
  readonly role: LineRole;
  readonly start: number;
  readonly end: number;
}
