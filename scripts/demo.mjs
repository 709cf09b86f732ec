// Shows Jifen at work on the campaigns in `campaigns/`: checks them, runs their examples, applies them to a year of
// purchases and explains one of them; follows one member through a year, and writes the operator's report.
// `--lang zh` speaks Chinese. Exit code 0 only when all went well.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const jifen = join(root, 'bin/jifen.js');
const locale = process.env.LC_ALL ?? process.env.LC_MESSAGES ?? process.env.LANG ?? '';
const { values } = parseArgs({ options: { lang: { type: 'string' } } });
const language = (values.lang ?? (locale.startsWith('zh') ? 'zh' : 'en')) === 'zh' ? 'zh' : 'en';

const PROJECT = 'campaigns';
const RECORDS = ['--input', 'campaigns/sample/purchases.jsonl', '--members', 'campaigns/sample/members.csv'];
/** A year of one member: everything that can happen to points. */
const YEAR = ['--input', 'campaigns/sample/year.jsonl'];
const REPORT = 'demo-report.html';
/** What the generated sample holds; see scripts/make-sample.mjs. */
const PURCHASES = 2000;
const DAMAGED = 13;

const WORDS = {
  title: {
    en: 'Jifen: loyalty campaigns in plain sentences, exact and explained points',
    zh: 'Jifen：用自然语句写积分活动，得到精确且有解释的积分',
  },
  check: {
    en: 'Are the campaigns sound? Every sentence, name, unit and date is checked, and whether rules collide.',
    zh: '活动写得对吗？检查每个句子、名称、单位和日期，以及规则是否冲突。',
  },
  test: {
    en: 'Do they give what they promise? Every campaign file carries its own examples with numbers.',
    zh: '结果符合承诺吗？每个活动文件都带有自己的数字示例。',
  },
  run: {
    en: `What would they have given? ${PURCHASES} purchases of a year, and ${DAMAGED} damaged records that must not pass.`,
    zh: `它们会给出什么？一年的 ${PURCHASES} 笔消费，外加 ${DAMAGED} 条不该通过的损坏记录。`,
  },
  explain: {
    en: 'Why did this purchase get its points, and why did no other rule give any?',
    zh: '这笔消费的积分从何而来？其他规则为何没有给？',
  },
  audit: {
    en: 'What becomes of points? A year of one member: signing up, a tier, a refund, gifts, a cancelled tour, a donation.',
    zh: '积分后来怎样了？一位会员的一年：入会、升级、退货、兑换、被取消的导览、捐赠。',
  },
  offers: {
    en: 'What could that member have on 10 July, what was missing for the rest, and what does a point buy?',
    zh: '7 月 10 日这位会员能换什么？其余还差什么？每积分值多少钱？',
  },
  statement: {
    en: 'What did the statement of July say?',
    zh: '7 月的账单写了什么？',
  },
  report: {
    en: `What does the operator see? ${PURCHASES} purchases and that year as one page: open ${REPORT} in a browser.`,
    zh: `运营方看到什么？${PURCHASES} 笔消费和这一年汇成一页：请用浏览器打开 ${REPORT}。`,
  },
  next: {
    en: [
      'Now change a number in campaigns/campaigns/*.campaign and run this again, or start your own:',
      '  node bin/jifen.js init my-campaigns',
      'The same in Chinese: npm run demo -- --lang zh',
    ].join('\n'),
    zh: [
      '现在可以改动 campaigns/campaigns/*.campaign 中的某个数字再运行一次，或者新建自己的项目：',
      '  node bin/jifen.js init my-campaigns --lang zh',
      '英文版：npm run demo -- --lang en',
    ].join('\n'),
  },
  failed: { en: 'This went wrong: ', zh: '出错了：' },
};

// `npm run demo | head` must not end in a stack trace.
process.stdout.on('error', (error) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const folder = mkdtempSync(join(tmpdir(), 'jifen-demo-'));
try {
  process.exitCode = show() ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function show() {
  print(`\n${WORDS.title[language]}\n`);
  const isSound = step(1, 'check', [PROJECT]) && step(2, 'test', [PROJECT]);
  if (!isSound || !showRun() || !showExplanation() || !showYear()) return false;
  print(`${WORDS.next[language]}\n`);
  return true;
}

function showRun() {
  const decisions = join(folder, 'decisions.jsonl');
  const rejects = join(folder, 'rejects.jsonl');
  const shown = ['run', PROJECT, ...RECORDS];
  if (!step(3, 'run', shown.slice(1), ['--output', decisions, '--rejects', rejects])) return false;
  const [given, refused] = [purchasesOf(decisions).length, linesOf(rejects).length];
  if (given === PURCHASES && refused === DAMAGED) return true;
  return fail(`${given} decisions and ${refused} rejects, not ${PURCHASES} and ${DAMAGED}`);
}

function showExplanation() {
  const { id } = mostInteresting(purchasesOf(join(folder, 'decisions.jsonl')));
  return step(4, 'explain', [PROJECT, ...RECORDS, '--purchase', id]);
}

function showYear() {
  const lin = [PROJECT, ...YEAR, '--member', 'lin'];
  return (
    step(5, 'audit', lin) &&
    step(6, 'offers', [...lin, '--at', '2027-07-10']) &&
    step(7, 'statement', [...lin, '--month', '2027-07']) &&
    step(8, 'report', [PROJECT, ...RECORDS, ...YEAR, '--format', 'html', '--output', REPORT])
  );
}

/** The first of those in which most happens: several campaigns act, one takes money off, a limit cuts another. */
function mostInteresting(decisions) {
  const interest = ({ awards, items, discount }) => {
    const campaigns = new Set(awards.map(({ campaign }) => campaign)).size;
    const wasCut = awards.some(({ cuts, points }) => cuts !== undefined && points > 0);
    const wasDiscounted = discount !== '0.00';
    return campaigns * 4 + (wasCut ? 5 : 0) + (wasDiscounted ? 5 : 0) - awards.length - items.length;
  };
  return decisions.reduce((best, decision) => (interest(decision) > interest(best) ? decision : best));
}

/** Prints a command as one would type it, and what it answers. */
function step(number, command, words, unshown = []) {
  const typed = ['jifen', command, ...words, ...(language === 'zh' ? ['--lang', 'zh'] : [])].join(' ');
  print(`${number}. ${WORDS[command][language]}\n\n   $ ${typed}\n`);
  const asked = [jifen, command, ...words, ...unshown, '--lang', language];
  const { status, stdout, stderr } = spawnSync(process.execPath, asked, { cwd: root, encoding: 'utf8' });
  print(indent(stdout + stderr));
  return status === 0 ? true : fail(`${typed} (${status})`);
}

function indent(text) {
  return text.replace(/^(?=.)/gm, '   ');
}

function fail(what) {
  print(`${WORDS.failed[language]}${what}\n`);
  return false;
}

/** What time did has a type of its own; a purchase has none. */
function purchasesOf(path) {
  return linesOf(path)
    .map((line) => JSON.parse(line))
    .filter(({ type }) => type === undefined);
}

function linesOf(path) {
  return readFileSync(path, 'utf8').trimEnd().split('\n');
}

function print(text) {
  process.stdout.write(`${text}\n`);
}
