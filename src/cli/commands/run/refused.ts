/** The records that a run refuses: counted, and written to `--rejects`. */
import type { Reject } from '../../../records/record-problem.js';
import { rejectToJson } from '../../../run/rejects.js';
import { type Invocation, textOption } from '../../command.js';
import { type Output, openOutput } from '../../open-output.js';
import type { RejectCounts } from './summary/run-report.js';

export interface Refused extends Pick<Output, 'flush' | 'commit' | 'discard'> {
  readonly counts: RejectCounts;
  take(reject: Reject): Promise<void> | undefined;
}

/** Throws an `InputProblem` when the file cannot be made. */
export async function openRefused({ host, options, fileLanguage }: Invocation): Promise<Refused> {
  const counts: Map<string, { count: number; readonly first: Reject }> = new Map();
  const output = await openOutput(host, textOption(options, 'rejects'));
  return {
    counts,
    take: (reject) => {
      const known = counts.get(reject.code);
      if (known === undefined) counts.set(reject.code, { count: 1, first: reject });
      else known.count += 1;
      return output.write(`${rejectToJson(reject, fileLanguage)}\n`);
    },
    flush: output.flush,
    commit: output.commit,
    discard: output.discard,
  };
}
