const look = () => document.documentElement.toggleAttribute('data-home', location.pathname === '/');

/** The front page's first words are part of the document: they are there on that route only. */
export const showHomeAtHome = () => {
  look();
  addEventListener('single-spa:before-mount-routing-event', look);
  addEventListener('single-spa:routing-event', look);
};
