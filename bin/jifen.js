#!/usr/bin/env node
// CommonJS (see package.json beside this file): scripts ask for the version before everything else they do, and for
// that neither the loader of ES modules nor the bundle is needed.
const [word, ...others] = process.argv.slice(2);
if ((word === '--version' || word === '-V') && others.length === 0) {
  process.stdout.write(`${require('../package.json').version}\n`);
} else {
  const bundle = require('node:path').join(__dirname, '../dist/cli.cjs');
  // A fresh clone: what is published has been built.
  if (require('node:fs').existsSync(bundle)) require('./load.js').startCommandLine(bundle, word);
  else {
    process.stderr.write('jifen has not been built yet: run `npm ci && npm run build` in its folder first\n');
    process.exitCode = 70;
  }
}
