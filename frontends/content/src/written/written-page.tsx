import { ErrorState, useTitle } from '@shop/kit';
import { messages } from '@shop/content/messages';
import { useQuery } from 'urql';
import { Missing } from './missing.tsx';
import { PageQuery } from './page.query.ts';
import { PolicyQuery } from './policy.query.ts';
import { Text } from './text.tsx';
import { TextSkeleton } from './text-skeleton.tsx';

interface Shown {
  title: string;
  body: string;
  /** The title of the document, where it is another one. */
  documentTitle?: string | null | undefined;
}
interface Props {
  /** `null`: there is none; `undefined`: it is not known yet. */
  shown: Shown | null | undefined;
  failed: boolean;
  onRetry: () => void;
}

const Written = ({ shown, failed, onRetry }: Props) => {
  useTitle(shown === null ? messages.notFound : shown?.documentTitle || shown?.title);
  if (shown) return <Text title={shown.title} html={shown.body} />;
  if (failed) return <ErrorState heading="h1" onRetry={onRetry} />;
  return shown === null ? <Missing /> : <TextSkeleton />;
};

/** A page, by its handle. */
export const WrittenPage = ({ handle }: { handle: string }) => {
  const [{ data, error }, again] = useQuery({ query: PageQuery, variables: { handle } });
  const page = data?.page;
  return (
    <Written
      shown={page ? { ...page, documentTitle: page.seo?.title } : page}
      failed={error !== undefined}
      onRetry={() => again({ requestPolicy: 'network-only' })}
    />
  );
};

/** A policy of the shop, by its handle. */
export const PolicyPage = ({ handle }: { handle: string }) => {
  const [{ data, error }, again] = useQuery({ query: PolicyQuery, variables: { handle } });
  return (
    <Written shown={data?.shopPolicy} failed={error !== undefined} onRetry={() => again({ requestPolicy: 'network-only' })} />
  );
};
