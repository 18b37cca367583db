import { Button, ErrorState, paths, useTitle } from '@shop/kit';
import { messages } from '@shop/content/messages';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Missing } from '../written/missing.tsx';
import { TextSkeleton } from '../written/text-skeleton.tsx';
import { BlogQuery } from './blog.query.ts';
import styles from './blog.module.css';
import { shownDate } from './shown-date.ts';

interface PageProps {
  handle: string;
  after: string | null;
  onMore: (cursor: string) => void;
  isLast: boolean;
}

/** A page of the articles, with a button for the next one below the last. */
const Articles = ({ handle, after, onMore, isLast }: PageProps) => {
  const [{ data, fetching }] = useQuery({ query: BlogQuery, variables: { handle, after } });
  const { nodes = [], pageInfo } = data?.blog?.articles ?? {};
  const next = pageInfo?.hasNextPage ? pageInfo.endCursor : null;
  return (
    <>
      {nodes.map(({ id, handle: article, title, excerpt, publishedAt, image }) => (
        <li key={id} className={styles.entry}>
          {image && <img className={styles.picture} src={image.url} alt="" width="240" height="135" loading="lazy" />}
          <div>
            <h2>
              <a href={paths.article(handle, article)} dir="auto">
                {title}
              </a>
            </h2>
            <p className={styles.facts}>
              <time dateTime={publishedAt}>{shownDate(publishedAt)}</time>
            </p>
            {excerpt && <p dir="auto">{excerpt}</p>}
          </div>
        </li>
      ))}
      {isLast && next && (
        <li>
          <Button variant="secondary" onClick={() => onMore(next)} disabled={fetching}>
            {messages.older}
          </Button>
        </li>
      )}
    </>
  );
};

/** A blog, by its handle: its articles, the newest first. */
export const BlogPage = ({ handle }: { handle: string }) => {
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const [{ data, error }, again] = useQuery({ query: BlogQuery, variables: { handle, after: null } });
  const blog = data?.blog;
  useTitle(blog === null ? messages.notFound : blog?.seo?.title || blog?.title);
  if (error && !data) return <ErrorState heading="h1" onRetry={() => again({ requestPolicy: 'network-only' })} />;
  if (blog === null) return <Missing />;
  if (!blog) return <TextSkeleton />;
  return (
    <div className={styles.blog}>
      <h1 dir="auto">{blog.title}</h1>
      {blog.articles.nodes.length === 0 && <p>{messages.noArticles}</p>}
      <ul className={styles.list}>
        {cursors.map((after, index) => (
          <Articles
            key={after}
            handle={handle}
            after={after}
            isLast={index === cursors.length - 1}
            onMore={(cursor) => setCursors([...cursors, cursor])}
          />
        ))}
      </ul>
    </div>
  );
};
