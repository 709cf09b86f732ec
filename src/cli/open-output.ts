/** Where output goes: nowhere, to standard output, or to a file that appears only when it is complete. */
import { resolve } from 'node:path';
import { createOutputFile, type OutputFile } from '../run/output-file.js';
import type { Diagnostic } from '../text/diagnostic.js';
import type { Host } from './host.js';

/** `target` is a path, `-`, or `undefined` when nobody wants it. */
export async function openOutput(
  host: Host,
  target: string | undefined,
): Promise<OutputFile | { readonly problem: Diagnostic }> {
  if (target === undefined)
    return { write: () => undefined, commit: async () => null, discard: async () => {} };
  return target === '-' ? streamOutput(host) : createOutputFile(resolve(host.workingFolder, target));
}

const BUFFER_LENGTH = 64 * 1024;

function streamOutput(host: Host): OutputFile {
  let pending: string[] = [];
  let length = 0;
  const flush = (): Promise<void> => {
    const text = pending.join('');
    pending = [];
    length = 0;
    return host.write(text);
  };
  return {
    write: (text) => {
      pending.push(text);
      length += text.length;
      return length < BUFFER_LENGTH ? undefined : flush();
    },
    commit: async () => {
      await flush();
      return null;
    },
    discard: async () => {},
  };
}
