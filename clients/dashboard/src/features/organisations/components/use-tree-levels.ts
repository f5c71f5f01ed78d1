import { useCallback, useRef, useState } from 'react';
import type { TreeOrganisationFragment } from '@/gql/graphql';
import { getChildren } from '../api/get-children';

/** What has been read below one organisation. */
export interface TreeLevel {
  organisations: readonly TreeOrganisationFragment[];
  hasMore: boolean;
  endCursor: string | null;
  failed: boolean;
}

const nothingYet: TreeLevel = { organisations: [], hasMore: true, endCursor: null, failed: false };

/** The levels of the tree that have been opened; each is read once, page by page, and only one page at a time. */
export function useTreeLevels() {
  const [levels, setLevels] = useState<ReadonlyMap<string, TreeLevel>>(new Map());
  const read = useRef(new Map<string, TreeLevel>());
  const reading = useRef(new Map<string, Promise<void>>());

  const loadMore = useCallback((id: string): Promise<void> => {
    const running = reading.current.get(id);
    if (running) return running;
    const started = readPage(id, read.current.get(id) ?? nothingYet).then((level) => {
      reading.current.delete(id);
      read.current.set(id, level);
      setLevels(new Map(read.current));
    });
    reading.current.set(id, started);
    return started;
  }, []);

  const load = useCallback(
    (id: string): Promise<void> => {
      const level = read.current.get(id);
      return level && !level.failed ? Promise.resolve() : loadMore(id);
    },
    [loadMore],
  );

  /** Reads on until the child is there, so that a deep link can be shown inside the tree. */
  const loadUntil = useCallback(
    async (id: string, childId: string): Promise<void> => {
      await load(id);
      for (;;) {
        const level = read.current.get(id);
        if (!level || level.failed || !level.hasMore) return;
        if (level.organisations.some((each) => each.id === childId)) return;
        await loadMore(id);
      }
    },
    [load, loadMore],
  );

  return { levels, load, loadMore, loadUntil };
}

async function readPage(id: string, before: TreeLevel): Promise<TreeLevel> {
  try {
    const { nodes, pageInfo } = await getChildren(id, before.endCursor);
    return {
      organisations: [...before.organisations, ...nodes],
      hasMore: pageInfo.hasNextPage,
      endCursor: pageInfo.endCursor ?? null,
      failed: false,
    };
  } catch {
    // Shown as a row of the tree that can be pressed to try again.
    return { ...before, failed: true };
  }
}
