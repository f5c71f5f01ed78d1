import { expect, test } from 'vitest';
import { visibleRows, type LoadedChildren, type TreeNode } from './rows';

const node = (id: string, isLeaf = false): TreeNode => ({ id, label: id, isLeaf });
const write = (loaded: Record<string, LoadedChildren>, ...open: string[]) =>
  visibleRows([node('a'), node('b', true)], new Set(open), (id) => loaded[id]).map((row) =>
    row.kind === 'node'
      ? `${row.level} ${row.node.id} ${row.position}/${row.size}`
      : `${row.level} ${row.kind} of ${row.parentId}`,
  );

test('Only roots are seen when nothing is open', () => {
  expect(write({})).toEqual(['1 a 1/2', '1 b 2/2']);
});

test('An open node whose children are not read yet shows that it is loading', () => {
  expect(write({}, 'a')).toEqual(['1 a 1/2', '2 loading of a', '1 b 2/2']);
});

test('Children stand below their parent and the rest below them', () => {
  const loaded: Record<string, LoadedChildren> = {
    a: { nodes: [node('c')], rest: 'more' },
    c: { nodes: [], rest: 'failed' },
  };
  expect(write(loaded, 'a', 'c')).toEqual(['1 a 1/2', '2 c 1/1', '3 failed of c', '2 more of a', '1 b 2/2']);
});

test('A leaf stays closed even when it was open before', () => {
  expect(write({}, 'b')).toEqual(['1 a 1/2', '1 b 2/2']);
});
