/** Conditions as generated code. */
import { type MadeFunction, makeFunction } from '../make-function.js';
import type { CompiledConditions, ConditionProgram } from './condition-program.js';
import type { ConditionRuntime } from './condition-runtime.js';
import { CODE_PARAMETERS, emitCode } from './emit-code.js';

/** `ready`: what `emitCode` says, if it is there already. `null`: no code may be made from text. */
export function makeCode(
  program: ConditionProgram,
  runtime: ConditionRuntime,
  ready: MadeFunction | null,
): CompiledConditions | null {
  const made = ready ?? makeFunction(CODE_PARAMETERS, emitCode(program));
  if (made === null) return null;
  const compiled = made(program.constants, runtime.categoryMasks(program.categoryBits), runtime);
  return isCompiled(compiled) ? compiled : null;
}

function isCompiled(compiled: unknown): compiled is CompiledConditions {
  return typeof compiled === 'object' && compiled !== null && 'findHead' in compiled;
}
