#!/usr/bin/env node
// CommonJS (see package.json beside this file): scripts ask for the version before everything else they do, and for
// that neither the loader of ES modules nor the bundle is needed.
const words = process.argv.slice(2);
if ((words[0] === '--version' || words[0] === '-V') && words.length === 1) {
  process.stdout.write(`${require('../package.json').version}\n`);
} else {
  const built = require('node:path').join(__dirname, '../dist');
  // A fresh clone: what is published has been built.
  if (require('node:fs').existsSync(`${built}/cli.cjs`)) require('./load.js').startCommandLine(built, words);
  else {
    process.stderr.write('jifen has not been built yet: run `npm ci && npm run build` in its folder first\n');
    process.exitCode = 70;
  }
}
