import { useNavigate } from 'react-router';
import { BatchesTable } from '@/features/imports/components/batches-table';
import { DropZone } from '@/features/imports/components/drop-zone';
import { useTexts } from '@/lib/texts/use-texts';

export function Component() {
  const texts = useTexts().imports;
  const navigate = useNavigate();
  return (
    <div className="page">
      <h1>{texts.title}</h1>
      <p className="muted">{texts.intro}</p>
      <DropZone
        onChecked={([only, second]) => {
          // Several sheets stay in the list; a single one is looked at right away.
          if (only && !second) void navigate(`/import/${encodeURIComponent(only)}`);
        }}
      />
      <h2>{texts.list}</h2>
      <BatchesTable />
    </div>
  );
}
