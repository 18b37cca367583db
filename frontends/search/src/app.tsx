import { lastSegment, useAddress } from '@shop/kit';
import { BrowsePage } from './browse/browse-page.tsx';
import { Landing } from './landing/landing.tsx';

const App = () => {
  const { pathname } = useAddress();
  if (pathname.startsWith('/collections/')) return <BrowsePage key={pathname} handle={lastSegment(pathname)} />;
  return pathname.startsWith('/search') ? <BrowsePage key="search" /> : <Landing />;
};

export default App;
