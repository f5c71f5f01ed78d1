/** One node as the tree draws it. Children are present when they have been read. */
export interface TreeNode {
  id: string;
  label: string;
  detail?: string;
  isLeaf: boolean;
}

/** What has been read below a node: its children in order, and what became of the rest. */
export interface LoadedChildren {
  nodes: readonly TreeNode[];
  rest: 'none' | 'more' | 'failed';
}

export type TreeRow =
  | {
      kind: 'node';
      node: TreeNode;
      level: number;
      position: number;
      size: number;
      parentId: string | null;
      isExpanded: boolean;
    }
  | { kind: 'loading' | 'more' | 'failed'; parentId: string; level: number };

/** The rows that are visible with these nodes open, from top to bottom. */
export function visibleRows(
  roots: readonly TreeNode[],
  expanded: ReadonlySet<string>,
  childrenOf: (id: string) => LoadedChildren | undefined,
): TreeRow[] {
  const rows: TreeRow[] = [];
  const append = (nodes: readonly TreeNode[], level: number, parentId: string | null) => {
    nodes.forEach((node, index) => {
      const isExpanded = expanded.has(node.id) && !node.isLeaf;
      rows.push({ kind: 'node', node, level, position: index + 1, size: nodes.length, parentId, isExpanded });
      if (isExpanded) appendBelow(node.id, level + 1);
    });
  };
  const appendBelow = (id: string, level: number) => {
    const loaded = childrenOf(id);
    if (!loaded) {
      rows.push({ kind: 'loading', parentId: id, level });
      return;
    }
    append(loaded.nodes, level, id);
    if (loaded.rest !== 'none') rows.push({ kind: loaded.rest, parentId: id, level });
  };
  append(roots, 1, null);
  return rows;
}
