/** Holds a program to the red lines of its profile. A program with the profile `none` is held to none. */
import { type MessageDefinition, report } from '../../text/diagnostic.js';
import { nearest } from '../../text/nearest.js';
import type { Lint, LintInput, Report } from '../lint.js';
import { RED_LINES } from './lines/index.js';
import { NUMBERS } from './numbers.js';

const MESSAGES = {
  unknownNumber: {
    code: 'JF1601',
    severity: 'warning',
    title: { en: 'unknown compliance number', zh: '未知的合规数字' },
    text: {
      en: 'nothing reads the number `{found}` of compliance; known are {known}',
      zh: '没有任何检查使用合规数字“{found}”；可用的有 {known}',
    },
    page: {
      en: 'A number with a misspelt name bounds nothing.',
      zh: '名称写错的数字不起任何限制作用。',
    },
  },
} as const satisfies Record<string, MessageDefinition>;

export const COMPLIANCE: Lint = {
  messages: {
    ...MESSAGES,
    ...Object.fromEntries(RED_LINES.flatMap(({ id, messages }) => prefixed(id, messages))),
  },
  check: (input, add) => {
    checkNumbers(input, add);
    const { profile } = input.program.vocabulary.compliance;
    for (const line of RED_LINES) {
      if (line.profiles.some((one) => one === profile)) line.check(input, add);
    }
  },
};

/** Names of messages are unique over all lint rules. */
function prefixed(
  id: string,
  messages: Readonly<Record<string, MessageDefinition>>,
): readonly (readonly [string, MessageDefinition])[] {
  return Object.entries(messages).map(([name, message]) => [`${id}/${name}`, message] as const);
}

function checkNumbers({ program }: LintInput, add: Report): void {
  const known = Object.keys(NUMBERS);
  for (const found of program.vocabulary.compliance.numbers.keys()) {
    if (known.includes(found)) continue;
    const near = nearest(found, known);
    const suggestion =
      near === undefined ? null : { en: `did you mean \`${near}\`?`, zh: `是否想写“${near}”？` };
    add(report(MESSAGES.unknownNumber, null, { found, known: known.join(', ') }, { suggestion }));
  }
}
