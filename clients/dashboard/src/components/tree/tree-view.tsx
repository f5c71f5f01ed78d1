import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { TreeRow } from './rows';
import { TreeRowView } from './tree-row';
import './tree.css';

const rowHeight = 36;
const overscan = 10;

interface TreeViewProps {
  label: string;
  /** What the rows say that are not nodes. */
  words: Record<Exclude<TreeRow['kind'], 'node'>, string>;
  rows: readonly TreeRow[];
  selectedId: string | null;
  onSelect(id: string): void;
  onToggle(id: string, open: boolean): void;
  onMore(parentId: string): void;
}

/**
 * A tree of any size: only the rows in sight are in the document. Keys as in the tree pattern of ARIA: arrows, Home, End, Enter.
 * The tree itself keeps the focus and names the current row, because a row scrolled out of sight leaves the document.
 */
export function TreeView({ label, words, rows, selectedId, onSelect, onToggle, onMore }: TreeViewProps) {
  const container = useRef<HTMLDivElement>(null);
  const [scrollTop, setScrollTop] = useState(0);
  const [height, setHeight] = useState(600);
  const [current, setCurrent] = useState<string | null>(null);

  useLayoutEffect(() => {
    const element = container.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => setHeight(element.clientHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const selectedIndex = rows.findIndex((row) => rowId(row) === `node-${selectedId}`);
  useLayoutEffect(() => {
    if (selectedIndex >= 0) scrollIntoSight(container.current, selectedIndex);
  }, [selectedIndex]);

  const found = rows.findIndex((row) => rowId(row) === current);
  const currentIndex = found >= 0 ? found : Math.max(selectedIndex, 0);
  const first = Math.max(0, Math.floor(scrollTop / rowHeight) - overscan);
  const last = Math.min(rows.length, Math.ceil((scrollTop + height) / rowHeight) + overscan);

  const moveTo = (index: number) => {
    const bounded = Math.min(Math.max(index, 0), rows.length - 1);
    const row = rows[bounded];
    if (!row) return;
    setCurrent(rowId(row));
    scrollIntoSight(container.current, bounded);
  };

  const activate = (row: TreeRow) => {
    setCurrent(rowId(row));
    if (row.kind === 'node') onSelect(row.node.id);
    if (row.kind === 'more' || row.kind === 'failed') onMore(row.parentId);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows[currentIndex];
    if (!row) return;
    const handled = handleKey(event.key, row, { rows, index: currentIndex, moveTo, activate, onToggle });
    if (handled) event.preventDefault();
  };

  return (
    <div
      ref={container}
      className="tree"
      role="tree"
      aria-label={label}
      tabIndex={0}
      aria-activedescendant={rows[currentIndex] && rowId(rows[currentIndex])}
      onKeyDown={onKeyDown}
      onScroll={(event) => setScrollTop(event.currentTarget.scrollTop)}
    >
      <div className="tree-canvas" role="presentation" style={{ height: rows.length * rowHeight }}>
        {rows.slice(first, last).map((row, offset) => (
          <TreeRowView
            key={rowId(row)}
            id={rowId(row)}
            row={row}
            top={(first + offset) * rowHeight}
            isSelected={row.kind === 'node' && row.node.id === selectedId}
            isCurrent={first + offset === currentIndex}
            words={row.kind === 'node' ? '' : words[row.kind]}
            onActivate={() => activate(row)}
            onToggle={onToggle}
          />
        ))}
      </div>
    </div>
  );
}

interface KeyContext {
  rows: readonly TreeRow[];
  index: number;
  moveTo(index: number): void;
  activate(row: TreeRow): void;
  onToggle(id: string, open: boolean): void;
}

function handleKey(key: string, row: TreeRow, { rows, index, moveTo, activate, onToggle }: KeyContext): boolean {
  const node = row.kind === 'node' ? row : null;
  switch (key) {
    case 'ArrowDown':
      moveTo(index + 1);
      return true;
    case 'ArrowUp':
      moveTo(index - 1);
      return true;
    case 'Home':
      moveTo(0);
      return true;
    case 'End':
      moveTo(rows.length - 1);
      return true;
    case 'ArrowRight':
      if (node && !node.node.isLeaf && !node.isExpanded) onToggle(node.node.id, true);
      else if (node?.isExpanded) moveTo(index + 1);
      return true;
    case 'ArrowLeft':
      if (node?.isExpanded) onToggle(node.node.id, false);
      else moveTo(rows.findIndex((each) => each.kind === 'node' && each.node.id === row.parentId));
      return true;
    case 'Enter':
    case ' ':
      activate(row);
      return true;
    default:
      return false;
  }
}

function rowId(row: TreeRow): string {
  return row.kind === 'node' ? `node-${row.node.id}` : `${row.kind}-${row.parentId}`;
}

function scrollIntoSight(element: HTMLElement | null, index: number) {
  if (!element) return;
  const top = index * rowHeight;
  if (top < element.scrollTop) element.scrollTop = top;
  else if (top + rowHeight > element.scrollTop + element.clientHeight)
    element.scrollTop = top + rowHeight - element.clientHeight;
}
