/** Where the bytes of a fast run go until it is sure: a file beside its place, or one without a name. */
import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  ftruncateSync,
  mkdtempSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface FastOutput {
  /** Throws what the system says. */
  readonly write: (bytes: Uint8Array) => void;
  /** Forgets all that was written. Throws what the system says. */
  readonly restart: () => void;
  /** Puts the file in its place, or hands what was written on. Throws what the system says. */
  readonly commit: () => Promise<void>;
  /** Leaves no trace of what was not committed; may be called in any case. */
  readonly discard: () => void;
}

/** A file that appears as a whole or not at all. Throws what the system says. */
export function createFastFile(path: string): FastOutput {
  const temporary = `${path}.${randomUUID().slice(0, 8)}.tmp`;
  const file = openSync(temporary, 'wx');
  let isOpen = true;
  const close = (): void => {
    if (isOpen) closeSync(file);
    isOpen = false;
  };
  let isDone = false;
  return {
    ...bytesInto(file),
    commit: async () => {
      fsyncSync(file);
      close();
      renameSync(temporary, path);
      isDone = true;
    },
    discard: () => {
      close();
      if (!isDone) rmSync(temporary, { force: true });
    },
  };
}

const READ_BYTES = 256 * 1024;

/** Keeps everything in a file without a name, and hands it on in the end, as text. Throws what the system says. */
export function createFastSpool(handOn: (text: string) => Promise<void>): FastOutput {
  const folder = mkdtempSync(join(tmpdir(), 'jifen-'));
  const removeFolder = (): void => rmSync(folder, { recursive: true, force: true });
  let file: number;
  try {
    file = openSync(join(folder, 'output'), 'wx+', 0o600);
  } finally {
    // An open file keeps its folder alive on some systems; it is tried again at the end.
    removeFolder();
  }
  let isOpen = true;
  return {
    ...bytesInto(file),
    commit: async () => {
      const decoder = new TextDecoder('utf-8');
      const buffer = Buffer.allocUnsafe(READ_BYTES);
      for (let position = 0; ; ) {
        const length = readSync(file, buffer, 0, READ_BYTES, position);
        if (length === 0) break;
        position += length;
        await handOn(decoder.decode(buffer.subarray(0, length), { stream: true }));
      }
    },
    discard: () => {
      if (isOpen) closeSync(file);
      isOpen = false;
      removeFolder();
    },
  };
}

/** Writes at a place of its own, which can be put back to the start. */
function bytesInto(file: number): Pick<FastOutput, 'write' | 'restart'> {
  let position = 0;
  return {
    write: (bytes) => {
      for (let at = 0; at < bytes.length; ) {
        const written = writeSync(file, bytes, at, bytes.length - at, position);
        at += written;
        position += written;
      }
    },
    restart: () => {
      ftruncateSync(file, 0);
      position = 0;
    },
  };
}
