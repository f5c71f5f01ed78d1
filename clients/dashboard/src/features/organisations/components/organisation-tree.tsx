import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { EmptyView, ErrorView, LoadingView } from '@/components/status-views';
import { visibleRows, type LoadedChildren, type TreeNode } from '@/components/tree/rows';
import { TreeView } from '@/components/tree/tree-view';
import type { TreeOrganisationFragment } from '@/gql/graphql';
import { useFormat } from '@/lib/format';
import { useTexts } from '@/lib/texts/use-texts';
import { treeRootsQuery } from '../api/get-tree-roots';
import { useTreeLevels, type TreeLevel } from './use-tree-levels';

interface OrganisationTreeProps {
  selectedId: string | null;
  /** The organisations above the selected one, root first: they are opened so that it can be seen. */
  path: readonly string[];
  onSelect(id: string): void;
  emptyAction: ReactNode;
}

export function OrganisationTree({ selectedId, path, onSelect, emptyAction }: OrganisationTreeProps) {
  const texts = useTexts();
  const { number } = useFormat();
  const roots = useQuery(treeRootsQuery);
  const { levels, load, loadMore, loadUntil } = useTreeLevels();
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(new Set());

  const [onlyRoot, secondRoot] = roots.data ?? [];
  const openAtFirst = onlyRoot && !secondRoot ? onlyRoot.id : null;
  const way = [...path, ...(selectedId ? [selectedId] : [])].join(' ');
  useEffect(() => {
    const open = (id: string) => setExpanded((current) => new Set(current).add(id));
    const above = way.split(' ');
    if (openAtFirst) void load(openAtFirst).then(() => open(openAtFirst));
    above.slice(0, -1).forEach((id, index) => void loadUntil(id, above[index + 1] ?? '').then(() => open(id)));
  }, [openAtFirst, way, load, loadUntil]);

  if (roots.isPending) return <LoadingView />;
  if (roots.isError) return <ErrorView error={roots.error} onRetry={() => void roots.refetch()} />;
  if (roots.data.length === 0) {
    return <EmptyView title={texts.tree.empty} hint={texts.tree.emptyHint} action={emptyAction} />;
  }

  const toNode = (organisation: TreeOrganisationFragment): TreeNode => ({
    id: organisation.id,
    label: organisation.shortName ?? organisation.name,
    detail: texts.tree.members(number(organisation.subtree.memberCount)),
    isLeaf: organisation.subtree.organisationCount <= 1,
  });
  const childrenOf = (id: string) => {
    const level = levels.get(id);
    return level && toChildren(level, toNode);
  };
  const onToggle = (id: string, open: boolean) => {
    const next = new Set(expanded);
    if (open) next.add(id);
    else next.delete(id);
    setExpanded(next);
    if (open) void load(id);
  };

  return (
    <TreeView
      label={texts.tree.label}
      words={{ loading: texts.status.loading, more: texts.tree.more, failed: texts.tree.failed }}
      rows={visibleRows(roots.data.map(toNode), expanded, childrenOf)}
      selectedId={selectedId}
      onSelect={onSelect}
      onToggle={onToggle}
      onMore={(id) => void loadMore(id)}
    />
  );
}

function toChildren(level: TreeLevel, toNode: (organisation: TreeOrganisationFragment) => TreeNode): LoadedChildren {
  return {
    nodes: level.organisations.map(toNode),
    rest: level.failed ? 'failed' : level.hasMore ? 'more' : 'none',
  };
}
