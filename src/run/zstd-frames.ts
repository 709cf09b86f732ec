/** Finds where the frames of a Zstandard file end, without unpacking them. Source: RFC 8878, section 3.1.1. */

export interface FramePart {
  /** Bytes of one frame, in order. */
  readonly bytes: Uint8Array;
  readonly isLast: boolean;
  /** With the last part: the frame's checksum, the lower half of XXH64 of its content; `null`: it has none. */
  readonly checksum: number | null;
}

const MAGIC_BYTES = 4;
const CHECKSUM_BYTES = 4;
const BLOCK_HEADER_BYTES = 3;
const RLE_BLOCK = 1;
const DICTIONARY_ID_BYTES = [0, 1, 2, 4];
const CONTENT_SIZE_BYTES = [0, 2, 4, 8];

type Field = 'descriptor' | 'header' | 'block-header' | 'block' | 'checksum';

/** Cuts the bytes of a file into parts that each belong to one frame. */
export class FrameCutter {
  private field: Field = 'descriptor';
  /** Bytes of the field that are still to come. */
  private missing = MAGIC_BYTES + 1;
  /** The number that the field holds so far, little end first. */
  private value = 0;
  private place = 0;
  private hasChecksum = false;
  private isLastBlock = false;

  /** Whether nothing of a frame is open. */
  isBetweenFrames(): boolean {
    return this.field === 'descriptor' && this.missing === MAGIC_BYTES + 1;
  }

  *cut(chunk: Uint8Array): Generator<FramePart> {
    let start = 0;
    let position = 0;
    while (position < chunk.length) {
      const taken = Math.min(this.missing, chunk.length - position);
      this.take(chunk, position, taken);
      position += taken;
      if (this.missing > 0) break;
      const checksum = this.field === 'checksum' ? this.value : null;
      if (!this.endField()) continue;
      yield { bytes: chunk.subarray(start, position), isLast: true, checksum };
      start = position;
    }
    if (start < chunk.length) yield { bytes: chunk.subarray(start), isLast: false, checksum: null };
  }

  private take(chunk: Uint8Array, position: number, count: number): void {
    this.missing -= count;
    if (this.field === 'block' || this.field === 'header') return;
    for (let index = 0; index < count; index += 1) {
      const byte = chunk[position + index] ?? 0;
      if (this.field === 'descriptor') this.value = byte;
      else this.value += byte * 2 ** (8 * this.place);
      this.place += 1;
    }
  }

  /** Goes on to the next field; true when the frame has ended. */
  private endField(): boolean {
    switch (this.field) {
      case 'descriptor':
        this.hasChecksum = (this.value & 0b100) !== 0;
        this.begin('header', headerBytes(this.value));
        break;
      case 'header':
        this.begin('block-header', BLOCK_HEADER_BYTES);
        break;
      case 'block-header': {
        const type = (this.value >> 1) & 0b11;
        this.isLastBlock = (this.value & 1) === 1;
        this.begin('block', type === RLE_BLOCK ? 1 : this.value >> 3);
        break;
      }
      case 'block':
        if (!this.isLastBlock) this.begin('block-header', BLOCK_HEADER_BYTES);
        else if (this.hasChecksum) this.begin('checksum', CHECKSUM_BYTES);
        else return this.endFrame();
        break;
      case 'checksum':
        return this.endFrame();
    }
    // A field can be empty: a block without bytes, a header that is the descriptor alone.
    return this.missing === 0 && this.endField();
  }

  private endFrame(): true {
    this.begin('descriptor', MAGIC_BYTES + 1);
    return true;
  }

  private begin(field: Field, bytes: number): void {
    this.field = field;
    this.missing = bytes;
    this.value = 0;
    this.place = 0;
  }
}

/** Bytes of the frame header after its descriptor. */
function headerBytes(descriptor: number): number {
  const isSingleSegment = (descriptor & 0b10_0000) !== 0;
  const sizeFlag = descriptor >> 6;
  const window = isSingleSegment ? 0 : 1;
  const contentSize = sizeFlag === 0 && isSingleSegment ? 1 : (CONTENT_SIZE_BYTES[sizeFlag] ?? 0);
  return window + (DICTIONARY_ID_BYTES[descriptor & 0b11] ?? 0) + contentSize;
}
