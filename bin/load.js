// Loads the bundled command line with what V8 compiled of it when the package was built, if that was for this V8.
'use strict';
const { readFileSync } = require('node:fs');
const { basename, dirname, join } = require('node:path');
const { Script } = require('node:vm');

/** The file with the code cache of a bundle, for the V8 that is running. */
function cacheFile(bundle) {
  const { arch, platform, versions } = process;
  const kind = `${versions.v8}-${platform}-${arch}`;
  return join(dirname(bundle), 'cache', `${basename(bundle, '.cjs')}-${kind}.bin`);
}

/** The bundle as a script, and a function that starts it. V8 refuses a cache that is not for it; then it compiles. */
function compileBundle(bundle, cachedData) {
  // All ASCII, which the build makes sure of. The text is not touched, so that it is never copied.
  const script = new Script(readFileSync(bundle, 'latin1'), { filename: bundle, cachedData });
  return { script, start: () => script.runInThisContext()(require, bundle) };
}

function readIfThere(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** @param words the command line; the bundle for checking knows neither other commands nor the comparison with older versions. */
function startCommandLine(folder, words) {
  const checksAlone = words[0] === 'check' && !words.some((word) => word.startsWith('--against'));
  const bundle = join(folder, checksAlone ? 'check.cjs' : 'cli.cjs');
  compileBundle(bundle, readIfThere(cacheFile(bundle))).start();
}

module.exports = { cacheFile, compileBundle, startCommandLine };
