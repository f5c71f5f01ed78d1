import { InboxOutlined } from '@ant-design/icons';
import { Upload } from 'antd';
import { ErrorView, LoadingView } from '@/components/status-views';
import { useTexts } from '@/lib/texts/use-texts';
import { useUploadFiles } from '../api/upload-files';

/** What the hub reads. The content decides in the end; the list only helps to choose. */
const accepted = '.xlsx,.xls,.csv,.tsv,.txt,.htm,.html,.xml';

export function DropZone({ onChecked }: { onChecked(batchIds: string[]): void }) {
  const texts = useTexts().imports;
  const upload = useUploadFiles();
  // The component asks once for each dropped file; the whole drop goes out with the last one.
  const collect = (file: File, files: File[]) => {
    if (file === files.at(-1)) upload.mutate(files, { onSuccess: onChecked });
    return false;
  };
  return (
    <div className="drop-zone">
      <Upload.Dragger
        multiple
        accept={accepted}
        showUploadList={false}
        disabled={upload.isPending}
        beforeUpload={collect}
      >
        <p className="drop-icon">
          <InboxOutlined aria-hidden="true" />
        </p>
        <p className="drop-title">{texts.drop}</p>
        <p className="drop-hint">{texts.dropHint}</p>
      </Upload.Dragger>
      {upload.isPending && <LoadingView />}
      {upload.isError && <ErrorView error={upload.error} />}
    </div>
  );
}
