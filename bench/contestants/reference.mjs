/** Jifen's reference engine, over purchases that were read before. */
import { createWith } from './evaluator.mjs';

export const create = (context, variant) =>
  createWith(context.engines.createReferenceEvaluator, context, variant);
