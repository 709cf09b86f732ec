/** `--stats`: how fast a run was, on standard error. */
import { peakMemoryBytes } from '../../../run/peak-memory.js';
import type { RunStats, StageSeconds } from '../../../run/run-stats.js';
import type { Language, Localized } from '../../../text/localized.js';
import { counted, groupDigits, NOUNS } from '../../counted.js';

const STAGES: readonly (readonly [stage: Exclude<keyof StageSeconds, 'total'>, words: Localized])[] = [
  ['read', { en: 'reading', zh: '读取' }],
  ['scan', { en: 'scanning', zh: '解析' }],
  ['decide', { en: 'deciding', zh: '计算' }],
  ['write', { en: 'writing', zh: '写出' }],
];
const MEGABYTE = 1_000_000;

/** Lines of text; no two runs give the same. */
export function statsText(stats: RunStats, language: Language): string {
  const lines = [
    paceLine(stats, language),
    stagesLine(stats, language),
    exactLine(stats, language),
    ...passesLines(stats, language),
    memoryLine(language),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** For the summary as JSON. */
export function statsJson(stats: RunStats) {
  const seconds = Object.entries(stats.seconds).map(([stage, value]) => [stage, Number(value.toFixed(3))]);
  return {
    purchases: stats.purchases,
    purchasesPerSecond: perSecond(stats),
    exactPurchases: stats.exactPurchases,
    workers: stats.workers,
    passes: stats.passes,
    seconds: Object.fromEntries(seconds),
    peakMemoryBytes: peakMemoryBytes(),
  };
}

function perSecond({ purchases, seconds }: RunStats): number {
  return seconds.total > 0 ? Math.round(purchases / seconds.total) : 0;
}

function paceLine(stats: RunStats, language: Language): string {
  const all = counted(stats.purchases, NOUNS.purchase, language);
  const seconds = stats.seconds.total.toFixed(2);
  const pace = groupDigits(`${perSecond(stats)}`);
  const { workers } = stats;
  if (language === 'zh') return `${seconds} 秒处理 ${all}：每秒 ${pace} 笔，${workers} 个线程`;
  return `${all} in ${seconds} s: ${pace} a second on ${workers} ${workers === 1 ? 'thread' : 'threads'}`;
}

function stagesLine({ seconds, workers }: RunStats, language: Language): string {
  const parts = STAGES.filter(([stage]) => seconds[stage] > 0).map(
    ([stage, words]) => `${words[language]} ${seconds[stage].toFixed(2)} ${language === 'zh' ? '秒' : 's'}`,
  );
  const threads = { en: ' (summed over threads)', zh: '（各线程合计）' };
  return `${parts.join(language === 'zh' ? '，' : ', ')}${workers > 1 ? threads[language] : ''}`;
}

function exactLine({ exactPurchases, purchases }: RunStats, language: Language): string {
  const share = purchases === 0 ? 0 : (exactPurchases / purchases) * 100;
  const count = counted(exactPurchases, NOUNS.purchase, language);
  return language === 'zh'
    ? `走精确通道：${count}（${share.toFixed(1)}%）`
    : `the exact way: ${count} (${share.toFixed(1)}%)`;
}

/** Budgets that end are settled in several passes over the inputs, where several threads decide. */
function passesLines({ passes }: RunStats, language: Language): readonly string[] {
  if (passes === 1) return [];
  return [language === 'zh' ? `预算经 ${passes} 轮确定` : `budgets settled in ${passes} passes`];
}

function memoryLine(language: Language): string {
  const megabytes = groupDigits(`${Math.round(peakMemoryBytes() / MEGABYTE)}`);
  return language === 'zh' ? `内存峰值 ${megabytes} MB` : `memory at most ${megabytes} MB`;
}
