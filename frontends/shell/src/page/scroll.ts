import { element } from './element.ts';

const key = 'millrace.scroll';
const timeoutMs = 10_000;

const storedPositions = (): Record<string, number> => JSON.parse(sessionStorage.getItem(key) ?? '{}') as Record<string, number>;

const storePosition = (address: string) =>
  sessionStorage.setItem(key, JSON.stringify({ ...storedPositions(), [address]: Math.round(scrollY) }));

/** Scrolls to a position as soon as the page is long enough, unless the shopper scrolls first or the timeout passes. */
const scrollBackTo = (top: number) => {
  const stop = new AbortController();
  const attempt = () => {
    if (stop.signal.aborted || document.documentElement.scrollHeight - innerHeight < top) return;
    scrollTo(0, top);
    stop.abort();
  };
  const sizes = new ResizeObserver(attempt);
  stop.signal.addEventListener('abort', () => sizes.disconnect());
  for (const event of ['wheel', 'touchstart', 'keydown']) addEventListener(event, () => stop.abort(), { signal: stop.signal });
  setTimeout(() => stop.abort(), timeoutMs);
  sizes.observe(element('main'));
};

/** Restores scroll positions on back, forward and reload. The browser tries before the application is mounted. */
export const restoreScrollPositions = () => {
  history.scrollRestoration = 'manual';
  let here = location.href;
  addEventListener('single-spa:before-routing-event', () => {
    storePosition(here);
    here = location.href;
  });
  addEventListener('pagehide', () => storePosition(here));
  addEventListener('popstate', (event) => {
    if (!('singleSpa' in event)) scrollBackTo(storedPositions()[location.href] ?? 0);
  });
  const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (arrival?.type !== 'navigate') scrollBackTo(storedPositions()[location.href] ?? 0);
};
