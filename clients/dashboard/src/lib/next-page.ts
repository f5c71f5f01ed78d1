/** Where the next page of a connection starts; undefined when this was the last, as useInfiniteQuery wants it. */
export function nextPageOf(page: {
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}): string | undefined {
  return page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? undefined) : undefined;
}
