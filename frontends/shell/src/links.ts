import { getAppStatus, LOAD_ERROR, LOADING_SOURCE_CODE, NOT_LOADED, navigateToUrl } from 'single-spa';
import { isOverlayStep } from '@shop/kit/browser/overlay.ts';
import { applicationAt } from './applications.ts';
import { element } from './page/element.ts';

const linkOf = (event: MouseEvent): HTMLAnchorElement | undefined => {
  const link = (event.target as Element).closest('a');
  const plain = !event.button && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey && !event.defaultPrevented;
  return link && plain && link.origin === location.origin && !link.target && !link.download ? link : undefined;
};

const go = (href: string) =>
  new Promise<void>((arrived) => {
    const arrive = () => {
      scrollTo(0, 0);
      element('main').focus({ preventScroll: true });
      arrived();
    };
    addEventListener('single-spa:routing-event', arrive, { once: true });
    // The navigation replaces the history entry of an open drawer.
    if (isOverlayStep()) history.replaceState(null, '', href);
    else navigateToUrl(href);
  });

/** A view transition only for a page that is loaded: the screen is frozen while it is prepared. */
const mayFade = (pathname: string) => {
  const application = applicationAt(pathname);
  const absent = [NOT_LOADED, LOADING_SOURCE_CODE, LOAD_ERROR] as string[];
  const loaded = application !== undefined && !absent.includes(getAppStatus(application) ?? NOT_LOADED);
  return loaded && 'startViewTransition' in document && matchMedia('(prefers-reduced-motion: no-preference)').matches;
};

const fetchAhead = (event: Event) => {
  const link = (event.target as Element).closest?.('a');
  const application = link?.origin === location.origin && applicationAt(link.pathname);
  // The error is handled when the link is followed.
  if (application) import(/* @vite-ignore */ application).catch(() => undefined);
};

/** Links to the shop change the route instead of the document; focus and scroll position move to the top of the new page. */
export const followLinks = () => {
  document.addEventListener('click', (event) => {
    const link = linkOf(event);
    if (!link) return;
    if (link.pathname === location.pathname && link.search === location.search && link.hash) return;
    event.preventDefault();
    if (link.href === location.href) return scrollTo(0, 0);
    if (mayFade(link.pathname)) document.startViewTransition(() => go(link.href));
    else void go(link.href);
  });
  document.addEventListener('pointerover', fetchAhead, { passive: true });
  document.addEventListener('focusin', fetchAhead, { passive: true });
};
