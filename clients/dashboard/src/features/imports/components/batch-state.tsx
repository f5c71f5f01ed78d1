import { Tag } from 'antd';
import type { ImportState } from '@/gql/graphql';
import { importStateLabels, useLabel } from '@/lib/enum-labels';

const colours: Partial<Record<ImportState, string>> = {
  READING: 'processing',
  CHECKED: 'warning',
  APPLYING: 'processing',
  APPLIED: 'success',
  REFUSED: 'error',
  FAILED: 'error',
};

export function BatchState({ state }: { state: ImportState }) {
  const label = useLabel();
  return <Tag color={colours[state] ?? 'default'}>{label(importStateLabels, state)}</Tag>;
}
