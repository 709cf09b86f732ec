/** Messages about texts (JF10xx) and their syntax (JF11xx). */
import type { MessageDefinition } from '../text/diagnostic.js';

export const SYNTAX_MESSAGES = {
  textTooLong: {
    code: 'JF1001',
    severity: 'error',
    title: { en: 'file too large', zh: '文件过大' },
    text: {
      en: 'the file has {size} characters; at most {limit} are read',
      zh: '文件有 {size} 个字符，最多读取 {limit} 个',
    },
    page: {
      en: 'A campaign file is read whole, so its size is limited. One campaign a file is the rule; split the file.',
      zh: '活动文件会整体读入，因此大小有上限。一个文件写一个活动即可，请拆分文件。',
    },
  },
  notNormalised: {
    code: 'JF1002',
    severity: 'error',
    title: { en: 'text is not in NFC', zh: '文本不是 NFC 规范形式' },
    text: {
      en: '{found} is not in Unicode normal form C, so two names that look alike could differ',
      zh: '{found} 不是 Unicode NFC 规范形式，看起来相同的名称可能并不相同',
    },
    page: {
      en: 'The same visible text can be stored in several ways. Jifen compares names by their exact characters, so it accepts only the composed form (NFC). Save the file again with an editor that writes NFC.',
      zh: '同样的可见文字可以有多种存储方式。Jifen 按字符精确比较名称，因此只接受组合形式（NFC）。请用能写出 NFC 的编辑器重新保存。',
    },
  },
  forbiddenCharacter: {
    code: 'JF1003',
    severity: 'error',
    title: { en: 'character not allowed', zh: '不允许的字符' },
    text: {
      en: '{found} ({codePoint}) is not allowed here: it is invisible, changes the direction of text or looks like another letter',
      zh: '此处不允许 {found}（{codePoint}）：它不可见、会改变文字方向或与其他字母相似',
    },
    page: {
      en: 'Campaign files are money. Characters that readers cannot see or mistake for another (zero-width marks, direction overrides, Cyrillic letters in a Latin name) are refused with their code points. Type the character again. Letters outside ASCII may stand in quoted texts.',
      zh: '活动文件关系到钱。读者看不见或容易看错的字符（零宽字符、方向控制符、拉丁名称中的西里尔字母）一律拒绝并给出码位。请重新输入该字符。ASCII 以外的字母可以写在引号内。',
    },
  },
  unknownWord: {
    code: 'JF1004',
    severity: 'error',
    title: { en: 'unknown word', zh: '未知词语' },
    text: { en: '`{found}` is no word of the language', zh: '“{found}”不是本语言的词语' },
    page: {
      en: 'Chinese text is cut into the words of the phrase book, longest first; this part matches none. Names that you invent are written as ids (`spring-2027`) or in quotes. `jifen words` lists every sentence.',
      zh: '中文按短语手册中的词语以最长匹配切分，这一部分不匹配任何词语。自定义名称请写成标识（`spring-2027`）或加引号。`jifen words` 列出全部句式。',
    },
  },
  unclosedText: {
    code: 'JF1005',
    severity: 'error',
    title: { en: 'quoted text not closed', zh: '引号未闭合' },
    text: {
      en: 'this text has no closing {expected} on its line',
      zh: '这段文字在本行内没有结束引号 {expected}',
    },
    page: {
      en: 'Quoted texts stand in "…", “…” or 「…」 and end on the line on which they begin. To use a quotation mark inside, choose another pair outside.',
      zh: '带引号的文字写在 "…"、“…” 或 「…」 中，并在同一行结束。若文字内要用引号，外面换用另一种。',
    },
  },
  textOverLimit: {
    code: 'JF1006',
    severity: 'error',
    title: { en: 'text too long', zh: '文字过长' },
    text: {
      en: 'this text has {size} characters; at most {limit} are allowed',
      zh: '这段文字有 {size} 个字符，最多 {limit} 个',
    },
    page: {
      en: 'Names, titles and reasons are shown in statements and reports, so their length is limited.',
      zh: '名称、标题和原因会出现在账单和报告里，因此长度有上限。',
    },
  },
  badNumber: {
    code: 'JF1007',
    severity: 'error',
    title: { en: 'number not readable', zh: '数字无法识别' },
    text: {
      en: '`{found}` is no number: digits, groups of three after `,` or `_`, at most one decimal point, at most {limit} digits',
      zh: '“{found}”不是数字：只能用数字、以 `,` 或 `_` 分隔的三位一组、至多一个小数点、至多 {limit} 位',
    },
    page: {
      en: 'A comma between digits groups thousands, in both languages; in a list write a blank after the comma (`1, 8, 18`). There are no exponents and no signs.',
      zh: '数字之间的逗号用于千位分组，两种语言相同；列举时请在逗号后加空格（`1, 8, 18`）。不支持指数和正负号。',
    },
  },
  nestingTooDeep: {
    code: 'JF1008',
    severity: 'error',
    title: { en: 'parentheses nested too deeply', zh: '括号嵌套过深' },
    text: { en: 'parentheses are nested more than {limit} deep', zh: '括号嵌套超过 {limit} 层' },
    page: {
      en: 'Nobody can check such a condition by reading it. Split the rule, or use lists (`category snack, drink`).',
      zh: '这样的条件无法靠阅读核对。请拆分规则，或使用列举（`snack, drink 品类`）。',
    },
  },
  oddDate: {
    code: 'JF1010',
    severity: 'error',
    title: { en: 'date or time in another form', zh: '日期或时刻的写法不对' },
    text: {
      en: '`{found}` is not how a date or time is written: `2027-02-17`, `12:00`',
      zh: '“{found}”不是日期或时刻的写法，应写成 `2027-02-17`、`12:00`',
    },
    page: {
      en: 'There is one way to write a day, year first, and one to write a time, with 24 hours: `2027-02-17`, `21:30`. Forms that read differently in different countries (02/03/2027) are refused in every form.',
      zh: '日期只有一种写法，年在前；时刻只有一种写法，24 小时制：`2027-02-17`、`21:30`。在不同国家读法不同的写法（02/03/2027）一律不接受。',
    },
  },
  lookAlike: {
    code: 'JF1011',
    severity: 'error',
    title: { en: 'letter that looks like another', zh: '形似的字母' },
    text: {
      en: 'in `{found}` the letter {codePoint} looks like the Latin `{latin}` but is another letter',
      zh: '“{found}”中的字母 {codePoint} 看起来像拉丁字母 {latin}，实际是另一个字母',
    },
    page: {
      en: 'The Cyrillic letter that looks like a Latin p is another letter, and a name written with it is another name. Type the letter again. Whole words in Greek or Cyrillic are fine, and Chinese may stand beside any letters.',
      zh: '与拉丁字母 p 相似的西里尔字母是另一个字母，用它写成的名称也是另一个名称。请重新输入该字母。整个词用希腊或西里尔字母没有问题，汉字可与任何字母并用。',
    },
  },
  uselessCharacter: {
    code: 'JF1009',
    severity: 'error',
    title: { en: 'character without a meaning', zh: '无意义的字符' },
    text: { en: '`{found}` means nothing in a campaign file', zh: '“{found}”在活动文件中没有意义' },
    page: {
      en: 'Sentences consist of words, names, numbers, dates, texts in quotes, commas, parentheses and, in tables, `|`. A name with other characters is written in quotes.',
      zh: '句子由词语、名称、数字、日期、带引号的文字、逗号、括号以及表格中的 `|` 组成。含有其他字符的名称请加引号。',
    },
  },
  missingVersion: {
    code: 'JF1101',
    severity: 'error',
    title: { en: 'language version missing', zh: '缺少语言版本' },
    text: {
      en: 'the first line must be `jifen 1`, found {found}',
      zh: '第一行必须是 `jifen 1`，实际是{found}',
    },
    page: {
      en: 'Every campaign file begins with the version of the language it is written in, so that a later version can never change what an old file means.',
      zh: '每个活动文件以所用语言的版本开头，这样以后的版本永远不会改变旧文件的含义。',
    },
  },
  unknownVersion: {
    code: 'JF1102',
    severity: 'error',
    title: { en: 'unknown language version', zh: '未知的语言版本' },
    text: {
      en: 'this Jifen reads language version 1, found {found}',
      zh: '此版本的 Jifen 读取语言版本 1，实际是{found}',
    },
    page: {
      en: 'The file was written for another version of the language. Use a Jifen that knows it.',
      zh: '该文件使用了另一个语言版本。请使用支持它的 Jifen。',
    },
  },
  unexpected: {
    code: 'JF1103',
    severity: 'error',
    title: { en: 'this does not continue the sentence', zh: '句子无法这样继续' },
    text: { en: 'found {found}, expected {expected}', zh: '实际是{found}，应为{expected}' },
    page: {
      en: 'Every sentence of the language is one entry of the phrase book. The message lists what could stand here; `jifen words` prints all sentences in both languages.',
      zh: '语言中的每个句子都是短语手册中的一个条目。消息列出了此处可以出现的内容；`jifen words` 用两种语言列出全部句式。',
    },
  },
  unfinished: {
    code: 'JF1108',
    severity: 'error',
    title: { en: 'sentence not finished', zh: '句子没有写完' },
    text: { en: 'the sentence breaks off here, expected {expected}', zh: '句子到此中断，之后应为{expected}' },
    page: {
      en: 'Something at the end of this sentence is missing; the next line begins another one. The suggestion shows a whole sentence of this kind, and `jifen words` prints all of them.',
      zh: '这个句子的结尾缺少内容，而下一行已经是另一个句子。建议中给出了一个完整的例句，`jifen words` 列出全部句式。',
    },
  },
  notABlock: {
    code: 'JF1104',
    severity: 'error',
    title: { en: 'expected a block', zh: '此处应为一个块' },
    text: {
      en: 'found {found} outside of any block; a block begins with {expected}',
      zh: '{found}不在任何块内；块以{expected}开头',
    },
    page: {
      en: 'A file is a sequence of blocks; each begins with its own word and ends with `end`. A clause outside of a block usually means that an `end` stands too early.',
      zh: '文件由若干块组成，每个块以自己的词语开头、以“结束”收尾。出现在块外的子句通常意味着某个“结束”写早了。',
    },
  },
  missingEnd: {
    code: 'JF1105',
    severity: 'error',
    title: { en: 'block not closed', zh: '块未结束' },
    text: {
      en: 'the block `{block}` has no `end` before {found}',
      zh: '块“{block}”在{found}之前没有“结束”',
    },
    page: {
      en: 'Every block ends with the word `end` (`结束`). Without it the next block would silently belong to this one.',
      zh: '每个块都以“结束”（`end`）收尾，否则后面的块会被悄悄并入本块。',
    },
  },
  wrongBlock: {
    code: 'JF1106',
    severity: 'error',
    title: { en: 'clause of another block', zh: '属于其他块的子句' },
    text: { en: '{found} does not belong in a `{block}` block', zh: '{found}不能写在“{block}”块中' },
    page: {
      en: 'Each block has its own clauses. The suggestion names the blocks in which this clause can stand.',
      zh: '每种块有自己的子句。建议中列出了可以写这个子句的块。',
    },
  },
  tooManyErrors: {
    code: 'JF1107',
    severity: 'error',
    title: { en: 'too many mistakes', zh: '错误过多' },
    text: {
      en: 'more than {limit} mistakes in this file; the rest is not shown',
      zh: '此文件错误超过 {limit} 处，其余未显示',
    },
    page: {
      en: 'Mend the first ones and check again; later messages are often consequences of earlier mistakes.',
      zh: '请先改正前面的错误再检查；后面的消息往往由前面的错误引起。',
    },
  },
} as const satisfies Record<string, MessageDefinition>;
