import { useParams } from 'react-router';
import { BatchView } from '@/features/imports/components/batch-view';

export function Component() {
  const { id = '' } = useParams();
  return (
    <div className="page">
      <BatchView key={id} id={id} />
    </div>
  );
}
