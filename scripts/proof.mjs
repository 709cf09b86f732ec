// Proofs that take longer than tests may. Each prints what it compared and fails on any difference.
//
//   npm run proof -- --minutes 30            every engine answers as the reference engine (proof/engines.mjs)
//   npm run proof -- applicability           json-rules-engine finds the same rules applicable
//   npm run proof -- kill --kills 500        a killed run comes through as if nothing had happened
import { proveApplicability } from './proof/applicability.mjs';
import { proveEngines } from './proof/engines.mjs';
import { proveKills } from './proof/kill.mjs';

const PROOFS = { engines: proveEngines, applicability: proveApplicability, kill: proveKills };

const [first = '', ...others] = process.argv.slice(2);
const prove = Object.hasOwn(PROOFS, first) ? PROOFS[first] : undefined;
process.exitCode = await (prove === undefined ? proveEngines(process.argv.slice(2)) : prove(others));
