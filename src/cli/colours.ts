/** The colours of a stream. */
import { type Colours, NO_COLOURS } from '../text/reporters/reporter.js';
import type { Stream } from './host.js';

export async function coloursOf({ useColour }: Stream): Promise<Colours> {
  if (!useColour) return NO_COLOURS;
  const { default: picocolors } = await import('picocolors');
  const { bold, red, yellow, blue, dim } = picocolors.createColors(true);
  return { bold, red, yellow, blue, dim };
}
