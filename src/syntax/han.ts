/** Han characters: the letters of Chinese words. Explicit ranges, because chevrotain drops the `u` flag. */
export const HAN = /[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/;
