import { CaretDownOutlined, CaretRightOutlined } from '@ant-design/icons';
import type { TreeRow } from './rows';

const indent = 18;

interface TreeRowViewProps {
  id: string;
  row: TreeRow;
  top: number;
  isSelected: boolean;
  isCurrent: boolean;
  /** What a row that is not a node says. */
  words: string;
  onActivate(): void;
  onToggle(id: string, open: boolean): void;
}

// Keys are the tree's: it keeps the focus and knows the current row.
/* eslint-disable jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus */
export function TreeRowView({ id, row, top, isSelected, isCurrent, words, onActivate, onToggle }: TreeRowViewProps) {
  const node = row.kind === 'node' ? row : null;
  return (
    <div
      id={id}
      role="treeitem"
      className="tree-row"
      data-selected={isSelected || undefined}
      data-current={isCurrent || undefined}
      style={{ top, paddingInlineStart: (row.level - 1) * indent + 4 }}
      aria-level={row.level}
      aria-selected={isSelected}
      aria-expanded={node && !node.node.isLeaf ? node.isExpanded : undefined}
      aria-posinset={node?.position}
      aria-setsize={node?.size}
      aria-busy={row.kind === 'loading' || undefined}
      onClick={onActivate}
    >
      {node && <Toggle row={node} onToggle={onToggle} />}
      <span className={node ? 'tree-label' : 'tree-words'} title={node?.node.label}>
        {node ? node.node.label : words}
      </span>
      {node?.node.detail && <span className="tree-detail">{node.node.detail}</span>}
    </div>
  );
}

function Toggle({ row, onToggle }: { row: TreeRow & { kind: 'node' }; onToggle(id: string, open: boolean): void }) {
  if (row.node.isLeaf) return <span className="tree-toggle" />;
  return (
    <span
      className="tree-toggle"
      aria-hidden="true"
      onClick={(event) => {
        event.stopPropagation();
        onToggle(row.node.id, !row.isExpanded);
      }}
    >
      {row.isExpanded ? <CaretDownOutlined /> : <CaretRightOutlined />}
    </span>
  );
}
