/** Prints what a run did, as `--format` says. */
import type { RunStats } from '../../../run/run-stats.js';
import type { Invocation } from '../../command.js';
import { statsJson, statsText } from './print-stats.js';
import type { RunReport } from './summary/run-report.js';
import { summaryCsv } from './summary/summary-csv.js';
import { summaryJson } from './summary/summary-json.js';
import { summaryText } from './summary/summary-text.js';

export interface RunDone {
  readonly report: RunReport;
  /** `null` where nobody asks for it. */
  readonly stats: RunStats | null;
}

/** On standard output, but on standard error where decisions or refused records own that. */
export async function printSummary(invocation: Invocation, { report, stats }: RunDone): Promise<void> {
  const { host, options, language } = invocation;
  const asked = options['stats'] === true ? stats : null;
  const isDataOnOutput = options['output'] === '-' || options['rejects'] === '-';
  const stream = isDataOnOutput ? host.error : host.output;
  const text = printed(invocation, report, asked, stream.isTerminal ? stream.columns : null);
  if (isDataOnOutput) host.warn(text);
  else await host.write(text);
  if (asked !== null && options['format'] !== 'json') host.warn(statsText(asked, language));
}

function printed(
  { options, language }: Invocation,
  report: RunReport,
  stats: RunStats | null,
  columns: number | null,
): string {
  switch (options['format']) {
    case 'json':
      return summaryJson(report, stats === null ? null : statsJson(stats));
    case 'csv':
      return summaryCsv(report);
    default:
      return summaryText(report, language, columns);
  }
}
