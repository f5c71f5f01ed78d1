import { useMutation, useQueryClient } from '@tanstack/react-query';
import { HubError } from '@/lib/hub-error';
import { hubFetch } from '@/lib/hub-fetch';
import { importBatchesKey } from './get-batches';

/** Sends spreadsheets to be read and checked; nothing is written yet. Gives the ids of the batches, one for each sheet. */
export async function uploadFiles(files: readonly File[]): Promise<string[]> {
  const form = new FormData();
  for (const file of files) form.append('files', file, file.name);
  const response = await hubFetch('/import/files', { method: 'POST', body: form });
  const body = (await response.json().catch(() => ({}))) as { batches?: string[]; message?: string };
  if (!response.ok || !body.batches) throw new HubError(response.status, body.message ?? response.statusText);
  return body.batches;
}

export function useUploadFiles() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: uploadFiles,
    onSettled: () => client.invalidateQueries({ queryKey: importBatchesKey }),
  });
}
