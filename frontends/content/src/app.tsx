import { lastSegment, useAddress } from '@shop/kit';
import { ArticlePage } from './blog/article-page.tsx';
import { BlogPage } from './blog/blog-page.tsx';
import { PolicyPage, WrittenPage } from './written/written-page.tsx';

const App = () => {
  const { pathname } = useAddress();
  const [section = '', first = '', second] = pathname.split('/').filter(Boolean);
  const handle = lastSegment(first);
  if (section === 'policies') return <PolicyPage key={pathname} handle={handle} />;
  if (section !== 'blogs') return <WrittenPage key={pathname} handle={handle} />;
  if (second === undefined) return <BlogPage key={pathname} handle={handle} />;
  return <ArticlePage key={pathname} blog={handle} handle={lastSegment(second)} />;
};

export default App;
