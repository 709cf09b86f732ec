/** How many are left out of a table because there is nothing to tell of them. */
import { fill } from '../../../explain/words/fill.js';
import { groupDigits } from '../../../text/group-digits.js';
import type { Localized } from '../../../text/localized.js';
import type { Block } from '../../document/document.js';
import type { Naming } from '../../naming.js';

export function idleBlock({ language }: Naming, idle: number, one: Localized, several: Localized): Block {
  const text = fill(idle === 1 ? one : several, { count: groupDigits(`${idle}`) })[language];
  return { kind: 'text', text };
}
