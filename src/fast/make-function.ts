/** The only place where text becomes code. The text holds numbers and names of this project's own, never a text of a rule set. */

/** Throws what the text throws. */
export type MadeFunction = (...parameters: readonly unknown[]) => unknown;

/**
 * A function of its parameters and body; `null` where code cannot be made from text (a strict content security policy,
 * `--disallow-code-generation-from-strings`).
 */
export function makeFunction(parameters: readonly string[], body: string): MadeFunction | null {
  try {
    const made: unknown = new Function(...parameters, body);
    return isFunction(made) ? made : null;
  } catch (problem) {
    // Anything else is a bug of whoever wrote the text.
    if (problem instanceof EvalError) return null;
    throw problem;
  }
}

function isFunction(made: unknown): made is MadeFunction {
  return typeof made === 'function';
}
