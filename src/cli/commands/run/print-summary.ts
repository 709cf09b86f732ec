/** Prints what a run did, as `--format` says. */
import type { Invocation } from '../../command.js';
import type { RunReport } from './summary/run-report.js';
import { summaryCsv } from './summary/summary-csv.js';
import { summaryJson } from './summary/summary-json.js';
import { summaryText } from './summary/summary-text.js';

/** On standard output, but on standard error where decisions or refused records own that. */
export async function printSummary(invocation: Invocation, report: RunReport): Promise<void> {
  const { host, options } = invocation;
  const isDataOnOutput = options['output'] === '-' || options['rejects'] === '-';
  const stream = isDataOnOutput ? host.error : host.output;
  const text = printed(invocation, report, stream.isTerminal ? stream.columns : null);
  if (isDataOnOutput) host.warn(text);
  else await host.write(text);
}

function printed({ options, language }: Invocation, report: RunReport, columns: number | null): string {
  switch (options['format']) {
    case 'json':
      return summaryJson(report);
    case 'csv':
      return summaryCsv(report);
    default:
      return summaryText(report, language, columns);
  }
}
