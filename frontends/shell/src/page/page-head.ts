/**
 * The server writes metadata of the requested URL into the document (canonical link, description, structured data). They are removed on
 * navigation, because they would describe the wrong page.
 */
export const updatePageHead = () => {
  const { pathname } = location;
  const removeStale = () => {
    if (location.pathname === pathname) return;
    for (const element of document.querySelectorAll('[data-page]')) element.remove();
    removeEventListener('single-spa:before-routing-event', removeStale);
  };
  addEventListener('single-spa:before-routing-event', removeStale);
};
