/** What can be wrong with a ledger: codes JF502x. Nothing was booked after one of these but whole batches before it. */
import type { MessageDefinition } from '../text/diagnostic.js';

export const STORE_MESSAGES = {
  cannotOpen: {
    code: 'JF5020',
    severity: 'error',
    title: { en: 'cannot open the ledger', zh: '无法打开账本' },
    text: { en: '{ledger}: {why}', zh: '{ledger}：{why}' },
    page: {
      en: 'The folder of the ledger must be there, and the file must be one that may be read and written. `jifen run --ledger` makes a new one where there is none; every other command needs one that is there.',
      zh: '账本所在文件夹必须存在，文件必须可读写。`jifen run --ledger` 会在没有账本时新建；其他命令需要已有的账本。',
    },
  },
  notALedger: {
    code: 'JF5021',
    severity: 'error',
    title: { en: 'not a ledger', zh: '不是账本' },
    text: { en: '{ledger} is no ledger of Jifen: {why}', zh: '{ledger} 不是 Jifen 账本：{why}' },
    page: {
      en: 'A ledger is a file that `jifen run --ledger` made. Any other file is left as it is.',
      zh: '账本是由 `jifen run --ledger` 创建的文件。其他文件保持原样不动。',
    },
  },
  otherVersion: {
    code: 'JF5022',
    severity: 'error',
    title: { en: 'ledger of another version', zh: '账本版本不符' },
    text: {
      en: '{ledger} has version {found}; this Jifen knows version {known}',
      zh: '{ledger} 的版本为 {found}；本程序只认识版本 {known}',
    },
    page: {
      en: 'A ledger of a later Jifen is not touched. Use the Jifen that made it, or a later one.',
      zh: '更新版本 Jifen 的账本不会被改动。请用创建它的版本或更新的版本。',
    },
  },
  busy: {
    code: 'JF5023',
    severity: 'error',
    title: { en: 'the ledger is in use', zh: '账本正被使用' },
    text: { en: 'another run writes to {ledger}', zh: '另一个运行正在写 {ledger}' },
    page: {
      en: 'Only one run writes to a ledger at a time. Wait until the other one is done, then run again: what is booked already is not booked twice.',
      zh: '同一时间只能有一个运行写账本。请等它结束再运行：已入账的不会重复入账。',
    },
  },
  damaged: {
    code: 'JF5024',
    severity: 'error',
    title: { en: 'damaged ledger', zh: '账本损坏' },
    text: { en: '{ledger} cannot be read: {why}', zh: '{ledger} 无法读取：{why}' },
    page: {
      en: 'The file was changed by something else, or its disk lost part of it. Restore it from a copy, or run all records again into a new ledger: the same records and rule sets give the same entries.',
      zh: '文件被其他程序改动，或磁盘丢失了部分内容。请用备份恢复，或把全部记录重新运行到新账本：相同记录和规则集得到相同分录。',
    },
  },
  writeFailed: {
    code: 'JF5025',
    severity: 'error',
    title: { en: 'the ledger could not be written', zh: '无法写入账本' },
    text: { en: '{ledger}: {why}', zh: '{ledger}：{why}' },
    page: {
      en: 'The disk is full, or may not be written to. The ledger stands as it was after the last whole batch; run again when there is room, and the rest is booked.',
      zh: '磁盘已满或不可写。账本停留在最后一个完整批次之后；腾出空间再运行，其余记录即会入账。',
    },
  },
  moved: {
    code: 'JF5026',
    severity: 'error',
    title: { en: 'the ledger has changed meanwhile', zh: '账本中途有变' },
    text: {
      en: 'somebody else booked into {ledger} while this run was at work',
      zh: '本次运行期间有人向 {ledger} 记了账',
    },
    page: {
      en: 'What this run had worked out no longer fits, so that nothing more was booked. Run again.',
      zh: '本次运行的计算已不再适用，因此不再入账。请重新运行。',
    },
  },
  otherAccounts: {
    code: 'JF5027',
    severity: 'error',
    title: { en: 'accounts are not what the entries say', zh: '账户与分录不符' },
    text: {
      en: 'the members have {members} {account} in all, and the entries come to {entries}',
      zh: '会员账户 {account} 合计 {members}，分录合计 {entries}',
    },
    page: {
      en: 'The account of every member follows from the entries. One of them was changed by something else than a run: restore the ledger from a copy, or run all records again into a new one.',
      zh: '每位会员的账户都由分录得出。其中有账户被运行以外的途径改动：请用备份恢复账本，或把全部记录重新运行到新账本。',
    },
  },
  otherBasis: {
    code: 'JF5028',
    severity: 'error',
    title: { en: 'the ledger counts otherwise', zh: '账本的计量不同' },
    text: {
      en: 'the rule set cannot come into force for this ledger: {what}',
      zh: '该规则集不能用于此账本：{what}',
    },
    page: {
      en: 'Accounts hold points in their smallest unit, money in minor units and tiers by their place in the scale. A rule set that counts otherwise would give every number in the ledger another meaning. Tiers may be added above the others; for anything else run the records into a new ledger.',
      zh: '账户中的积分按最小单位、金额按最小货币单位、等级按其在等级表中的位置保存。计量不同的规则集会改变账本中每个数字的含义。可以在最高等级之上新增等级；其他情况请将全部记录重新运行到新账本。',
    },
  },
} as const satisfies Record<string, MessageDefinition>;
