/** From a decision with its trace to an explanation. Needs no source text and no parser. */

import { explainRates, explainRules } from './explain-rules.js';
import { explainStages } from './explain-stages.js';
import type { Explanation } from './explanation.js';
import type { Scene } from './scene.js';

export function makeExplanation(scene: Scene): Explanation {
  return { stages: explainStages(scene), rates: explainRates(scene), rules: explainRules(scene) };
}
