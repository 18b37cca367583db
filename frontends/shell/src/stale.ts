import { element } from './element.ts';

const key = 'millrace.reloaded';

/**
 * After a deployment an open tab may ask for files that are gone. One reload brings the new ones; a second would be a loop. Where the
 * page itself is there, and only something beside it did not come, a reload would take away what the shopper is doing.
 */
export const reloadWhenStale = () => {
  addEventListener('vite:preloadError', () => {
    if (sessionStorage.getItem(key) || element('app').childElementCount > 0) return;
    sessionStorage.setItem(key, 'yes');
    location.reload();
  });
};
