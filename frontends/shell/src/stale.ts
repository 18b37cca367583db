const key = 'millrace.reloaded';

/** After a deployment an open tab may ask for files that are gone. One reload brings the new ones; a second would be a loop. */
export const reloadWhenStale = () => {
  addEventListener('vite:preloadError', () => {
    if (sessionStorage.getItem(key)) return;
    sessionStorage.setItem(key, 'yes');
    location.reload();
  });
};
