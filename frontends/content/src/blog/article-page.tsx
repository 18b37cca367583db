import { ErrorState, paths, useTitle } from '@shop/kit';
import { messages } from '@shop/content/messages';
import { useQuery } from 'urql';
import { Missing } from '../written/missing.tsx';
import { Text } from '../written/text.tsx';
import { TextSkeleton } from '../written/text-skeleton.tsx';
import { ArticleQuery } from './article.query.ts';
import styles from './blog.module.css';
import { shownDate } from './shown-date.ts';

/** An article of a blog, by both handles. */
export const ArticlePage = ({ blog: blogHandle, handle }: { blog: string; handle: string }) => {
  const [{ data, error }, again] = useQuery({ query: ArticleQuery, variables: { blog: blogHandle, handle } });
  const article = data?.blog?.articleByHandle;
  useTitle(data && !article ? messages.notFound : article?.seo?.title || article?.title);
  if (error && !data) return <ErrorState heading="h1" onRetry={() => again({ requestPolicy: 'network-only' })} />;
  if (!data) return <TextSkeleton />;
  if (!data.blog || !article) return <Missing />;
  const trail = (
    <nav className={styles.trail} aria-label={messages.trail}>
      <a href={paths.blog(blogHandle)}>{data.blog.title}</a>
    </nav>
  );
  return (
    <Text title={article.title} html={article.contentHtml} trail={trail}>
      <p className={styles.facts}>
        {article.authorV2 && messages.by(article.authorV2.name)}
        <time dateTime={article.publishedAt}>{shownDate(article.publishedAt)}</time>
      </p>
      {article.image && (
        <img className={styles.picture} src={article.image.url} alt={article.image.altText ?? ''} width="736" height="414" />
      )}
    </Text>
  );
};
