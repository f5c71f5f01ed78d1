import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { renderApp } from '@/testing/render-app';
import { stubHub, type SentRequest } from '@/testing/stub-hub';

const batch = {
  id: 'b1',
  fileName: '党员.xlsx',
  sheetName: '名册',
  dataset: 'MEMBERS',
  state: 'CHECKED',
  asOf: null,
  startedAt: '2026-01-02T03:04:05Z',
  finishedAt: null,
  rowsRead: 10,
  created: 6,
  updated: 1,
  unchanged: 0,
  staged: 1,
  rejected: 2,
};
const issue = {
  code: 'ID_CHECKSUM',
  severity: 'FIELD_ERROR',
  sheet: '名册',
  cell: 'E17',
  row: 17,
  field: 'idNumber',
  raw: '990**4',
  value: null,
  message: '校验码不符。 · The check digit is wrong.',
  cure: '请核对。 · Compare.',
};
const none = { totalCount: 0 };
const lastPage = { hasNextPage: false, endCursor: null };

function hubWithBatch(more: Record<string, unknown> = {}) {
  let state = 'CHECKED';
  return stubHub({
    operations: {
      ...more,
      ImportBatches: { importBatches: { totalCount: 1, nodes: [batch], pageInfo: lastPage } },
      ImportBatchDetails: () => ({
        importBatch: {
          ...batch,
          state,
          notices: none,
          repaired: none,
          fieldErrors: { totalCount: 1 },
          rowsRejected: none,
          sheetRefused: none,
          fileRefused: none,
        },
      }),
      ImportBatchIssues: { importBatch: { issues: { totalCount: 1, nodes: [issue], pageInfo: lastPage } } },
      ApplyImport: () => {
        state = 'APPLIED';
        return { applyImport: { batch: { ...batch, state }, errors: [] } };
      },
    },
    paths: { '/import/files': () => ({ status: 200, body: { batches: ['b1'] } }) },
  });
}

const named = (sent: SentRequest[], operation: string) => sent.find(({ body }) => body.includes(`${operation}(`));

test('A chosen file is sent for checking and its batch is opened', async () => {
  const sent = hubWithBatch();
  const router = renderApp('/import');
  await screen.findByText('把表格文件拖到这里，或点击选择');
  const input = document.querySelector('input[type=file]');
  if (!(input instanceof HTMLInputElement)) throw new Error('no file input');
  await userEvent.upload(input, new File(['x'], '党员.xlsx'));
  await screen.findByRole('heading', { level: 1, name: /党员.xlsx/ });
  expect(router.state.location.pathname).toBe('/import/b1');
  expect(sent.find(({ path }) => path === '/import/files')?.headers.get('X-Hub-Request')).toBe('1');
});

test('An issue tells its cell, what was found and the cure in one language', async () => {
  hubWithBatch();
  renderApp('/import/b1');
  await screen.findByRole('cell', { name: 'E17' });
  screen.getByText('校验码不符。');
  screen.getByText('请核对。');
  expect(screen.queryByText(/check digit/)).toBeNull();
});

test('A checked batch is written when asked, and can then be rolled back', async () => {
  const sent = hubWithBatch();
  renderApp('/import/b1');
  await userEvent.click(await screen.findByRole('button', { name: '写入 7 条记录' }));
  await screen.findByRole('button', { name: '撤回这次导入' });
  expect(JSON.parse(named(sent, 'ApplyImport')?.body ?? '{}')).toMatchObject({
    variables: { input: { batchId: 'b1' } },
  });
});

test('What a batch changes is shown with old and new values under the names of the headings', async () => {
  const fields = [{ field: 'joinedOn', old: '2012-05', new: '2012-06-01' }];
  const change = { row: 7, kind: 'UPDATE', label: '王建国', fields };
  hubWithBatch({
    ImportBatchChanges: { importBatch: { changes: { totalCount: 1, nodes: [change], pageInfo: lastPage } } },
  });
  renderApp('/import/b1?tab=changes');
  await screen.findByText('王建国');
  screen.getByText('加入党组织日期');
  expect(screen.getByText('2012-05').tagName).toBe('DEL');
  expect(screen.getByText('2012-06-01').tagName).toBe('INS');
});
