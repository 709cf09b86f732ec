/** The lines that a worker works on, and where it puts what it makes of them. */

/** Where a chunk of lines stands. */
export interface ChunkPlace {
  /** Index of the input. */
  readonly input: number;
  /** Number of its first line, from 1. */
  readonly firstLine: number;
  /** Offset of its first byte in the unpacked input. */
  readonly firstByte: number;
  /** Place of its first line among the lines of all inputs; the position of the event in it. */
  readonly firstPosition: number;
}

/** The lines of one partition in a chunk; the arrays are used again for the next. */
export interface PartitionLines {
  readonly bytes: Uint8Array;
  readonly place: ChunkPlace;
  readonly count: number;
  /** Of each line: its first byte, its line feed (or the end of the input), its place among the lines of the chunk. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly index: Int32Array;
}

/** What became of lines, in shared memory; lists have an entry for each line of the partition, and room for more. */
export interface ResultMemory {
  /** What is printed, line after line. */
  readonly output: Uint8Array;
  /** The ids of the events in UTF-8, one after the other. */
  readonly ids: Uint8Array;
  /** Place of the line among all lines of the chunk. */
  readonly index: Int32Array;
  /** Where the print of the line ends; the same as before where nothing is printed. */
  readonly outputEnd: Int32Array;
  /** `NaN` for lines that told no event. */
  readonly instantMs: Float64Array;
  /** Where the id ends in `ids`. */
  readonly idEnd: Int32Array;
  /** `hashId` of the id, two numbers a line. */
  readonly idHash: Uint32Array;
}
