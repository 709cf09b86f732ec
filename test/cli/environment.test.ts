import { describe, expect, it } from 'vitest';
import { readEnvironment } from '../../src/cli/environment.js';

describe('the language of the environment', () => {
  it.each([
    [{}, 'en'],
    [{ LANG: 'C' }, 'en'],
    [{ LANG: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
    [{ LANG: 'zh' }, 'zh'],
    [{ LANG: 'zh-Hans' }, 'zh'],
    [{ LANG: 'zha_CN' }, 'en'],
    [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'en_GB.UTF-8' }, 'en'],
    [{ LANG: 'en_GB.UTF-8', LC_MESSAGES: 'zh_TW' }, 'zh'],
    [{ LANG: 'zh_CN.UTF-8', LC_ALL: '', LC_MESSAGES: '' }, 'zh'],
  ])('of %j is %s', (variables, language) => {
    expect(readEnvironment(variables).language).toBe(language);
  });
});

describe('colour', () => {
  it.each<[Record<string, string>, onTerminal: boolean, inFile: boolean]>([
    [{}, true, false],
    [{ NO_COLOR: '1' }, false, false],
    [{ NO_COLOR: '' }, true, false],
    [{ TERM: 'dumb' }, false, false],
    [{ FORCE_COLOR: '1' }, true, true],
    [{ FORCE_COLOR: '0' }, false, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false, false],
  ])('with %j is %s on a terminal and %s in a file', (variables, onTerminal, inFile) => {
    const { wantsColour } = readEnvironment(variables);
    expect([wantsColour(true), wantsColour(false)]).toEqual([onTerminal, inFile]);
  });
});
