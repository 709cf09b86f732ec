#!/usr/bin/env node
// CommonJS (see package.json beside this file): scripts ask for the version before everything else they do, and for
// that neither the loader of ES modules nor the bundle is needed.
const [word, ...others] = process.argv.slice(2);
if ((word === '--version' || word === '-V') && others.length === 0) {
  process.stdout.write(`${require('../package.json').version}\n`);
} else {
  import('../dist/cli.js');
}
