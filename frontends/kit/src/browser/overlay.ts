/**
 * An open drawer has a history entry, so that Back closes it. The entry's state names the drawer; it is `fresh` until the page's state
 * changes in the drawer: then it is the entry of that change.
 */
interface OverlayState {
  overlay: string;
  fresh: boolean;
}

const state = (): Partial<OverlayState> => (window.history.state ?? {}) as Partial<OverlayState>;

/** Whether the current history entry is only that of an open drawer: a navigation replaces it. */
export const isOverlayStep = (): boolean => state().fresh === true;

/** The state of a new entry for `url`: a drawer stays open while the page stays the same. */
export const stateAt = (url: URL): OverlayState | null => {
  const { overlay } = state();
  return overlay !== undefined && url.pathname === window.location.pathname ? { overlay, fresh: false } : null;
};

/** Adds the history entry of a drawer. `left` is called when the shopper goes back; the returned function removes the entry. */
export const openOverlay = (overlay: string, left: () => void): (() => void) => {
  window.history.pushState({ overlay, fresh: true }, '');
  const update = () => {
    if (state().overlay !== overlay) left();
  };
  window.addEventListener('popstate', update);
  return () => {
    window.removeEventListener('popstate', update);
    if (state().overlay !== overlay) return;
    if (isOverlayStep()) window.history.back();
    else window.history.replaceState(null, '');
  };
};
