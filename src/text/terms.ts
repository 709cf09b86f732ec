/** The words of the reports themselves, in both languages. */
import type { Diagnostic, Severity } from './diagnostic.js';
import type { Language, Localized } from './localized.js';

export const SEVERITY_WORDS: Readonly<Record<Severity, Localized>> = {
  error: { en: 'error', zh: '错误' },
  warning: { en: 'warning', zh: '警告' },
  note: { en: 'note', zh: '提示' },
};

export const HELP_WORD: Localized = { en: 'help', zh: '建议' };

/** Between a name and what is said of it. */
export const COLON: Localized = { en: ': ', zh: '：' };

/** Stands for the title of a code that the catalogue does not hold. */
export const UNKNOWN_MESSAGE: Localized = { en: 'unknown message', zh: '未登记的消息' };

function countInWords(count: number, severity: Severity, language: Language): string {
  if (language === 'zh') return `${count} 个${SEVERITY_WORDS[severity].zh}`;
  return `${count} ${SEVERITY_WORDS[severity].en}${count === 1 ? '' : 's'}`;
}

/** `2 errors, 1 warning` or `2 个错误，1 个警告`; a severity that does not occur is left out, nothing at all is ''. */
export function summarise(diagnostics: readonly Diagnostic[], language: Language): string {
  const parts: string[] = [];
  for (const severity of ['error', 'warning', 'note'] as const) {
    const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    if (count > 0) parts.push(countInWords(count, severity, language));
  }
  return parts.join(language === 'zh' ? '，' : ', ');
}
