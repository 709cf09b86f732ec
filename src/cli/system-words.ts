/** What the system's error codes mean, for people. */
import { type Localized, sameText } from '../text/localized.js';

const WORDS: ReadonlyMap<string, Localized> = new Map([
  ['ENOENT', { en: 'there is no such file or folder', zh: '没有这个文件或文件夹' }],
  ['EACCES', { en: 'permission denied', zh: '没有权限' }],
  ['EPERM', { en: 'operation not permitted', zh: '不允许此操作' }],
  ['EISDIR', { en: 'this is a folder', zh: '这是文件夹' }],
  ['ENOTDIR', { en: 'a part of the path is no folder', zh: '路径中有一段不是文件夹' }],
  ['EEXIST', { en: 'there already', zh: '已存在' }],
  ['ELOOP', { en: 'links that go in a circle', zh: '链接循环' }],
  ['ENAMETOOLONG', { en: 'the name is too long', zh: '名称过长' }],
  ['ENOSPC', { en: 'no space left on the disk', zh: '磁盘空间不足' }],
  ['EROFS', { en: 'the disk is read-only', zh: '磁盘只读' }],
  ['EMFILE', { en: 'too many open files', zh: '打开的文件过多' }],
  ['EIO', { en: 'the disk reported an error', zh: '磁盘报错' }],
]);

/** The words of a system code such as `ENOENT`; any other text stays as it is. */
export function systemWords(code: string): Localized {
  return WORDS.get(code) ?? sameText(code);
}

/** Why a call of the system failed. */
export function systemReason(error: unknown): Localized {
  if (!(error instanceof Error)) return sameText(String(error));
  return systemWords('code' in error && typeof error.code === 'string' ? error.code : error.message);
}
