import { useTexts } from '@/lib/texts/use-texts';

/** The GraphQL IDE inside the page; it is a page of its own at /graphql too. */
export function Component() {
  const texts = useTexts();
  return <iframe className="explore" src="/graphql" title={texts.nav.explore} />;
}
