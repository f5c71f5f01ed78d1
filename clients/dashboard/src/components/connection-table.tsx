import { Button, Table, type TableColumnsType } from 'antd';
import type { UseInfiniteQueryResult, InfiniteData } from '@tanstack/react-query';
import { useFormat } from '@/lib/format';
import { useTexts } from '@/lib/texts/use-texts';
import { EmptyView, ErrorView, LoadingView } from './status-views';

/** One page of a connection, as every list of the schema answers. */
export interface ConnectionPage<TNode> {
  nodes: readonly TNode[];
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

interface ConnectionTableProps<TNode> {
  label: string;
  emptyTitle: string;
  query: UseInfiniteQueryResult<InfiniteData<ConnectionPage<TNode>>>;
  columns: TableColumnsType<TNode>;
  /** What tells rows apart; their id unless said otherwise. */
  rowKey?: (row: TNode) => string;
}

/** A connection as a table that grows page by page, with its states of loading, error and emptiness. */
export function ConnectionTable<TNode extends object>({
  label,
  emptyTitle,
  query,
  columns,
  rowKey,
}: ConnectionTableProps<TNode>) {
  const texts = useTexts();
  const { number } = useFormat();
  if (query.isPending) return <LoadingView />;
  if (query.isError) return <ErrorView error={query.error} onRetry={() => void query.refetch()} />;

  const rows = query.data.pages.flatMap((page) => page.nodes);
  const total = query.data.pages[0]?.totalCount ?? rows.length;
  if (rows.length === 0) return <EmptyView title={emptyTitle} />;
  return (
    <section aria-label={label} className="connection-table">
      <Table<TNode>
        rowKey={rowKey ?? 'id'}
        size="middle"
        columns={columns}
        dataSource={rows}
        pagination={false}
        scroll={{ x: 'max-content' }}
      />
      <footer>
        <span aria-live="polite">{texts.table.shown(number(rows.length), number(total))}</span>
        {query.hasNextPage && (
          <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {texts.table.more}
          </Button>
        )}
      </footer>
    </section>
  );
}
