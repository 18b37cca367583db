/**
 * What the server wrote into the document about the address it was fetched from (canonical link, description, structured data)
 * is removed when the shopper goes elsewhere: shared or read there, it would name the wrong page.
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
