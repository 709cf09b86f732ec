/** Whether a ledger is what was written into it. */
import { CATALOGUE } from '../../../api/catalogue.js';
import { type LedgerReport, verifyStore } from '../../../run/ledger/verify-store.js';
import type { Store } from '../../../store/store.js';
import { escapeControls } from '../../../text/escape.js';
import type { Language } from '../../../text/localized.js';
import { describe } from '../../../text/reporters/describe.js';
import type { Invocation } from '../../command.js';
import { counted } from '../../counted.js';
import { EXIT, type ExitCode } from '../../exit-codes.js';

export async function verifyLedger({ host, language }: Invocation, store: Store): Promise<ExitCode> {
  const report = await verifyStore(store);
  const lines = [...findingLines(report, language), headLine(report, language)];
  await host.write(lines.map((line) => `${escapeControls(line)}\n`).join(''));
  return report.findings.length === 0 ? EXIT.ok : EXIT.problems;
}

/** The code and the sentence: with the title before it most findings would say the same twice. */
function findingLines({ findings }: LedgerReport, language: Language): readonly string[] {
  return findings.map((diagnostic) => {
    const { message } = describe(diagnostic, { catalogue: CATALOGUE, language });
    return `${diagnostic.code} ${message}`;
  });
}

const ENTRIES = { one: 'entry', many: 'entries', zh: '条分录' };
const MEMBERS = { one: 'member', many: 'members', zh: '位会员' };

function headLine({ entries, members, findings, firstBad, head }: LedgerReport, language: Language): string {
  const read = counted(entries, ENTRIES, language);
  const accounts = counted(members, MEMBERS, language);
  if (findings.length === 0) {
    return language === 'zh'
      ? `${read}，${accounts}：完好，末条 ${head.hash}`
      : `${read}, ${accounts}: all is well; the last one is ${head.hash}`;
  }
  const first =
    firstBad === null ? '' : language === 'zh' ? `，自第 ${firstBad} 条起` : `, from entry ${firstBad} on`;
  return language === 'zh'
    ? `${read}，${accounts}：有误${first}`
    : `${read}, ${accounts}: not as it was written${first}`;
}
