/** What can be wrong with a journal: codes JF46xx. */
import type { MessageDefinition } from '../../text/diagnostic.js';

const CHAIN_PAGE = {
  en: 'Entries are numbered without gaps, and each holds the hash of the one before it. A correction is a further entry, never an edit: restore the ledger from a copy.',
  zh: '分录连续编号，每条都含前一条的哈希值。更正只能追加新分录，不能修改：请从备份恢复账本。',
};

const BOOKS_PAGE = {
  en: 'Every entry moves points between accounts, and what is on them follows from the entries alone. An entry that does not fit was not written by Jifen, or by a faulty version of it: please report it with the entries of this member.',
  zh: '每条分录都在账户之间转移积分，账户余额完全由分录得出。对不上的分录不是由 Jifen 写入的，或是有缺陷的版本写入的：请连同该会员的分录一并反馈。',
};

export const JOURNAL_MESSAGES = {
  unreadable: {
    code: 'JF4601',
    severity: 'error',
    title: { en: 'no entry', zh: '不是分录' },
    text: { en: 'what stands in the place of entry {seq} is no entry', zh: '第 {seq} 条的位置上不是分录' },
    page: CHAIN_PAGE,
  },
  changed: {
    code: 'JF4602',
    severity: 'error',
    title: { en: 'an entry was changed', zh: '分录被修改' },
    text: {
      en: 'entry {seq} was changed: its hash is not its own',
      zh: '第 {seq} 条被修改：哈希值与内容不符',
    },
    page: CHAIN_PAGE,
  },
  missing: {
    code: 'JF4603',
    severity: 'error',
    title: { en: 'entries are missing', zh: '缺少分录' },
    text: {
      en: 'entry {seq} is missing: the next one is {found}',
      zh: '缺少第 {seq} 条：其后为第 {found} 条',
    },
    page: CHAIN_PAGE,
  },
  outOfPlace: {
    code: 'JF4604',
    severity: 'error',
    title: { en: 'an entry out of its place', zh: '分录位置不对' },
    text: { en: 'entry {seq} comes after entry {after}', zh: '第 {seq} 条出现在第 {after} 条之后' },
    page: CHAIN_PAGE,
  },
  replaced: {
    code: 'JF4605',
    severity: 'error',
    title: { en: 'another entry was here', zh: '分录被替换' },
    text: {
      en: 'entry {seq} is not the one that the journal went on from',
      zh: '第 {seq} 条不是账本当时所接续的那一条',
    },
    page: CHAIN_PAGE,
  },
  beyondEnd: {
    code: 'JF4606',
    severity: 'error',
    title: { en: 'entries after the end', zh: '末尾之后还有分录' },
    text: {
      en: 'entry {seq} stands after the last one, which is {end}',
      zh: '第 {seq} 条位于最后一条（第 {end} 条）之后',
    },
    page: CHAIN_PAGE,
  },
  wrongMove: {
    code: 'JF4610',
    severity: 'error',
    title: { en: 'an entry that moves nothing, or the wrong way', zh: '分录的转移不成立' },
    text: {
      en: 'entry {seq} of kind {kind} moves {points} from {debit} to {credit}',
      zh: '第 {seq} 条（{kind}）从 {debit} 向 {credit} 转移 {points}',
    },
    page: BOOKS_PAGE,
  },
  belowZero: {
    code: 'JF4611',
    severity: 'error',
    title: { en: 'below zero', zh: '余额为负' },
    text: {
      en: 'entry {seq} leaves {account} at {points}, and only a refund may go below zero, down to what the program allows',
      zh: '第 {seq} 条使 {account} 变为 {points}；只有退货可使余额为负，且不得超过项目规定的下限',
    },
    page: BOOKS_PAGE,
  },
  lotBelowZero: {
    code: 'JF4612',
    severity: 'error',
    title: { en: 'more than the lot had', zh: '超出该批积分' },
    text: {
      en: 'entry {seq} takes {points} from lot {lot} of {member}, which has {left}',
      zh: '第 {seq} 条从 {member} 的积分批次 {lot} 取走 {points}，而其中只有 {left}',
    },
    page: BOOKS_PAGE,
  },
  lotsDiffer: {
    code: 'JF4613',
    severity: 'error',
    title: { en: 'lots do not add up', zh: '批次之和不符' },
    text: {
      en: 'after entry {seq} the lots of {account} hold {lots}, and the account {points}',
      zh: '第 {seq} 条之后，{account} 的各批积分合计 {lots}，而账户为 {points}',
    },
    page: BOOKS_PAGE,
  },
  expiredPart: {
    code: 'JF4614',
    severity: 'error',
    title: { en: 'part of a lot ended', zh: '只有部分积分到期' },
    text: {
      en: 'entry {seq} ends a part of lot {lot} of {member} and leaves {left}; a lot ends as a whole',
      zh: '第 {seq} 条只让 {member} 的积分批次 {lot} 的一部分到期，剩余 {left}；一批积分应整体到期',
    },
    page: BOOKS_PAGE,
  },
  unknownReference: {
    code: 'JF4615',
    severity: 'error',
    title: { en: 'it corrects nothing', zh: '更正的对象不存在' },
    text: {
      en: 'entry {seq} of kind {kind} refers to {event}, for which {member} has no entry before it',
      zh: '第 {seq} 条（{kind}）引用 {event}，而 {member} 此前没有相应的分录',
    },
    page: BOOKS_PAGE,
  },
  tooMuchBack: {
    code: 'JF4616',
    severity: 'error',
    title: { en: 'more than there was', zh: '超出原有数量' },
    text: {
      en: 'with entry {seq}, entries of kind {kind} for {event} come to {points}, and there were {there}',
      zh: '加上第 {seq} 条，针对 {event} 的 {kind} 合计 {points}，而原有 {there}',
    },
    page: BOOKS_PAGE,
  },
} as const satisfies Record<string, MessageDefinition>;
