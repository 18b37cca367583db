import { element } from './page/element.ts';

const key = 'millrace.reloaded';

/**
 * After a deployment an open tab may request files that do not exist any more. One reload loads the new ones; a second would be a loop.
 * When the page itself works and only an additional part failed, no reload discards the shopper's work.
 */
export const reloadWhenStale = () => {
  addEventListener('vite:preloadError', () => {
    if (sessionStorage.getItem(key) || element('app').childElementCount > 0) return;
    sessionStorage.setItem(key, 'yes');
    location.reload();
  });
};
