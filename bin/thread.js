// A thread of `jifen run`: the bundle of whoever started it, which looks what it was started for.
'use strict';
require('./load.js').startCommandLine(require('node:worker_threads').workerData.bundleFolder, ['run']);
