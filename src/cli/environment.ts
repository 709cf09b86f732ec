/** What the environment says about language and colour. */
import type { Language } from '../text/localized.js';

export interface Environment {
  readonly language: Language;
  readonly wantsColour: (isTerminal: boolean) => boolean;
}

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Language: the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set and not empty, as POSIX has it. Colour: off with
 * `NO_COLOR` (https://no-color.org) or a dumb terminal, on with `FORCE_COLOR`, else on terminals only.
 */
export function readEnvironment(variables: Variables): Environment {
  const set = (name: string): string => variables[name] ?? '';
  const locale = set('LC_ALL') || set('LC_MESSAGES') || set('LANG');
  return {
    language: /^zh(?:[^a-z]|$)/i.test(locale) ? 'zh' : 'en',
    wantsColour: (isTerminal) => {
      if (set('NO_COLOR') !== '') return false;
      if (set('FORCE_COLOR') !== '') return set('FORCE_COLOR') !== '0';
      return isTerminal && set('TERM') !== 'dumb';
    },
  };
}
