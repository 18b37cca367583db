/** What the address has of the link of an invitation. It is behind the `#`, so that no server gets it. */
export const isInvitation = (hash: string): boolean => hash.startsWith('#invitation/');

/** The invitation in the address of the page. */
export const invitation = {
  isOpen: (): boolean => isInvitation(location.hash),
  subscribe: (listener: () => void): (() => void) => {
    window.addEventListener('hashchange', listener);
    return () => window.removeEventListener('hashchange', listener);
  },
  /** The link is used up: it leaves the address and the history. */
  close: (): void => {
    history.replaceState(history.state, '', location.pathname);
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  },
};
