import type { CheckedProgram } from '../check/checked-program.js';
import type { Label } from '../text/diagnostic.js';
import type { Localized } from '../text/localized.js';
import type { Span } from '../text/source.js';

/** Where the first of these parts of a rule set was written that has a place; `null` when none has. */
export function placeOf(
  program: CheckedProgram,
  ...parts: readonly (object | null | undefined)[]
): Span | null {
  for (const part of parts) {
    const span = part === null || part === undefined ? undefined : program.places.get(part);
    if (span !== undefined) return span;
  }
  return null;
}

/** A label at a place; none where there is no place. */
export function labelAt(span: Span | null, text: Localized): readonly Label[] {
  return span === null ? [] : [{ span, text }];
}
