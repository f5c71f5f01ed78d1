import { expect, test } from 'vitest';
import { findTables, toCsv } from './tables';

test('A connection becomes one table with dotted columns and the length of nested lists', () => {
  const data = {
    organisations: {
      totalCount: 2,
      nodes: [
        { name: '甲', subtree: { memberCount: 3 }, children: [{ name: '丙' }] },
        { name: '乙', code: '002', subtree: null, children: [] },
      ],
    },
  };
  expect(findTables(data)).toEqual([
    {
      path: 'organisations',
      columns: ['name', 'subtree.memberCount', 'children', 'code', 'subtree'],
      rows: [
        { name: '甲', 'subtree.memberCount': '3', children: '1 项' },
        { name: '乙', code: '002', subtree: '', children: '' },
      ],
    },
  ]);
});

test('An answer without lists has no table', () => {
  expect(findTables({ me: { name: 'demo' } })).toEqual([]);
  expect(findTables(null)).toEqual([]);
});

test('CSV quotes what needs it, defuses formulas and keeps negative numbers', () => {
  const table = { path: 'x', columns: ['a', 'b'], rows: [{ a: '=1+1', b: '-5' }, { a: 'say "好", 你', b: '' }] };
  expect(toCsv(table)).toBe('\uFEFFa,b\r\n\'=1+1,-5\r\n"say ""好"", 你",\r\n');
});
