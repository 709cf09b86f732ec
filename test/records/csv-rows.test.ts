import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CsvLine, type CsvRow, ROW_LINES_MAX, readCsvRows } from '../../src/records/csv-rows.js';
import { csvText } from '../../src/records/write-decision.js';

function linesOf(text: string): CsvLine[] {
  return text.split('\n').map((line, index) => ({ number: index + 1, text: line }));
}

function rowsOf(text: string, columns: number, separator = ','): readonly CsvRow[] {
  return readCsvRows(linesOf(text), { columns, separator }, true).rows;
}

/** Line and cells of sound rows, line and `!` of others. */
function shown(rows: readonly CsvRow[]): string[] {
  return rows.map((row) => `${row.line}:${row.problem === null ? row.cells.join('|') : '!'}`);
}

describe('readCsvRows', () => {
  it('reads back what was quoted, line breaks and all', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', '积', '\t') });
    const row = fc.array(cell, { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 20 }), (rows) => {
        const text = rows.map((cells) => cells.map((one) => csvText(one, true)).join(',')).join('\n');
        expect(rowsOf(text, 3).map((one) => one.cells)).toEqual(rows);
        expect(rowsOf(text, 3).every((one) => one.problem === null)).toBe(true);
      }),
    );
  });

  it('gives the same rows however the lines come in', () => {
    const text = 'a,b\n"c\nd",e\nf,g\nh,"i\n\nj"\nk,l';
    const shape = { columns: 2, separator: ',' };
    const whole = readCsvRows(linesOf(text), shape, true).rows;
    for (let cut = 0; cut <= linesOf(text).length; cut += 1) {
      const first = readCsvRows(linesOf(text).slice(0, cut), shape, false);
      const second = readCsvRows([...first.rest, ...linesOf(text).slice(cut)], shape, true);
      expect([...first.rows, ...second.rows]).toEqual(whole);
    }
    expect(shown(whole)).toEqual(['1:a|b', '2:c\nd|e', '4:f|g', '5:h|i\n\nj', '8:k|l']);
  });

  it.each([
    ['too few cells', 'a,b\nc\nd,e'],
    ['too many cells', 'a,b\nc,c,c\nd,e'],
    ['a quote inside a cell', 'a,b\nc,c"c"\nd,e'],
    ['text after a quoted cell', 'a,b\n"c"c,c\nd,e'],
    ['a quote that is never closed', 'a,b\n"c,c\nd,e'],
    ['a lone CR', 'a,b\nc\r,c\nd,e'],
    ['a NUL', 'a,b\nc,c\u0000\nd,e'],
  ])('goes on after %s', (_, text) => {
    expect(shown(rowsOf(text, 2))).toEqual(['1:a|b', '2:!', '3:d|e']);
  });

  it('takes a quote that stays open too long for a stray one', () => {
    const text = ['"open,x', ...Array.from({ length: ROW_LINES_MAX + 5 }, () => 'a,b'), 'c,"d"'].join('\n');
    const rows = shown(rowsOf(text, 2));
    expect(rows).toHaveLength(ROW_LINES_MAX + 7);
    expect(rows[0]).toBe('1:!');
    expect(rows.at(-1)).toBe(`${ROW_LINES_MAX + 7}:c|d`);
  });

  it('skips empty lines, and knows other separators', () => {
    expect(shown(rowsOf('a;b\n\n"c;c";d\n', 2, ';'))).toEqual(['1:a|b', '3:c;c|d']);
    expect(shown(rowsOf('a\tb', 2, '\t'))).toEqual(['1:a|b']);
  });

  it('guesses the id of a broken row', () => {
    expect(rowsOf('"P1","x', 3)[0]?.cells[0]).toBe('P1');
  });
});
