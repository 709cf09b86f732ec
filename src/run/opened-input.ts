/** An input that records are read from, whatever it is stored as. */
import type { Diagnostic } from '../text/diagnostic.js';

export type InputFormat = 'jsonl' | 'csv';

export interface Input {
  /** Its path, or `-`. */
  readonly name: string;
  readonly format: InputFormat;
  /** Size as stored, packed or not; `null` for standard input. */
  readonly sizeBytes: number | null;
  /** Bytes read so far, of those `sizeBytes` counts: for progress. */
  bytesRead(): number;
  /** The content, unpacked; once. Ends with an `InputFault` when the file changed meanwhile or cannot be read. */
  chunks(): AsyncIterable<Uint8Array>;
  /**
   * The same content into memory of the caller, in place of `chunks`: before each piece `room` is asked where it may go, and
   * its length is given. Not every input can.
   */
  pieces?(room: () => Uint8Array): AsyncIterable<number>;
  /** Call once done, whether or not all was read. */
  close(): Promise<void>;
}

export type OpenedInput = { readonly input: Input } | { readonly problem: Diagnostic };
