// Loads the bundled command line with what V8 compiled of it when the package was built, if that was for this V8.
'use strict';
const { existsSync, readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');

/** The file with the cache that serves a command. */
function cacheFile(bundle, name) {
  return join(dirname(bundle), 'cache', `${name}-${process.versions.v8}-${process.arch}.bin`);
}

/** The bundle as a script, and a function that starts it. V8 refuses a cache that is not for it; then it compiles. */
function compileCommandLine(bundle, cachedData) {
  // All ASCII, which the build makes sure of. The text is not touched, so that it is never copied.
  const script = new Script(readFileSync(bundle, 'latin1'), { filename: bundle, cachedData });
  return { script, start: () => script.runInThisContext()(require, bundle) };
}

/** Commands that do much else than checking a project have a cache of their own. */
function startCommandLine(bundle, command) {
  const file = [command, 'check'].map((name) => cacheFile(bundle, name)).find(existsSync);
  compileCommandLine(bundle, file === undefined ? undefined : readFileSync(file)).start();
}

module.exports = { cacheFile, compileCommandLine, startCommandLine };
