const markHome = () => document.documentElement.toggleAttribute('data-home', location.pathname === '/');

/** The static texts of the front page are part of the document, and visible on that route only. */
export const showHomeAtHome = () => {
  markHome();
  addEventListener('single-spa:before-mount-routing-event', markHome);
  addEventListener('single-spa:routing-event', markHome);
};
