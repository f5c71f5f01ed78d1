import { useMutation, useQueryClient } from '@tanstack/react-query';
import { hubFetch, readAnswer } from '@/lib/hub-fetch';
import { importBatchesKey } from './get-batches';

/** Sends spreadsheets to be read and checked; nothing is written yet. Gives the ids of the batches, one for each sheet. */
export async function uploadFiles(files: readonly File[]): Promise<string[]> {
  const form = new FormData();
  for (const file of files) form.append('files', file, file.name);
  const response = await hubFetch('/import/files', { method: 'POST', body: form });
  return (await readAnswer<{ batches: string[] }>(response)).batches;
}

export function useUploadFiles() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: uploadFiles,
    onSettled: () => client.invalidateQueries({ queryKey: importBatchesKey }),
  });
}
