import { useQuery } from '@tanstack/react-query';
import { graphql } from '@/gql';
import { request } from '@/lib/graphql-client';

const CodeNames = graphql(`
  query CodeNames {
    codeLists {
      name
      codes {
        code
        name
        nameEn
      }
    }
  }
`);

export type CodeNames = ReadonlyMap<string, { name: string; nameEn?: string | null }>;

/** The names of the codes of one list. Lists change with a new version of the hub only. */
export function useCodeNames(listName: string): CodeNames {
  const lists = useQuery({
    queryKey: ['code-lists'],
    staleTime: Infinity,
    queryFn: async ({ signal }) => (await request(CodeNames, {}, signal)).codeLists,
  });
  const codes = lists.data?.find(({ name }) => name === listName)?.codes ?? [];
  return new Map(codes.map((code) => [code.code, code]));
}
