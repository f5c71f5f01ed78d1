import { Result } from 'antd';
import { Link } from 'react-router';
import { useTexts } from '@/lib/texts/use-texts';

export function NotFoundRoute() {
  const { status } = useTexts();
  return (
    <Result
      status="404"
      title={status.notFound}
      subTitle={status.notFoundHint}
      extra={<Link to="/">{status.home}</Link>}
    />
  );
}
