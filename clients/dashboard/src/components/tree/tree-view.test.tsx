import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { visibleRows, type TreeNode } from './rows';
import { TreeView } from './tree-view';

const many: TreeNode[] = Array.from({ length: 200_000 }, (_, index) => ({
  id: `n${index}`,
  label: `组织 ${index}`,
  isLeaf: index % 2 === 1,
}));

function renderTree() {
  const handlers = { onSelect: vi.fn(), onToggle: vi.fn(), onMore: vi.fn() };
  const rows = visibleRows(many, new Set(), () => undefined);
  const words = { loading: '…', more: '更多', failed: '重试' };
  render(<TreeView label="党组织树" words={words} rows={rows} selectedId={null} {...handlers} />);
  return handlers;
}

test('Two hundred thousand nodes put only those in sight into the document', () => {
  renderTree();
  expect(screen.getAllByRole('treeitem').length).toBeLessThan(60);
});

test('Arrows move, right opens, Enter chooses', async () => {
  const { onSelect, onToggle } = renderTree();
  await userEvent.tab();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowRight}{Enter}');
  expect(onToggle).toHaveBeenCalledWith('n2', true);
  expect(onSelect).toHaveBeenCalledWith('n2');
  expect(screen.getByRole('tree').getAttribute('aria-activedescendant')).toBe('node-n2');
});
