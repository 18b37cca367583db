const markHome = () => document.documentElement.toggleAttribute('data-home', location.pathname === '/');

/** The front page's first words are part of the document: they are there on that route only. */
export const showHomeAtHome = () => {
  markHome();
  addEventListener('single-spa:before-mount-routing-event', markHome);
  addEventListener('single-spa:routing-event', markHome);
};
