/**
 * An open drawer is a step in the history, so that Back closes it. The step's state names the drawer; it is `fresh` until something
 * of the page is changed in the drawer: then it is the step of that change.
 */
interface OverlayState {
  overlay: string;
  fresh: boolean;
}

const state = (): Partial<OverlayState> => (window.history.state ?? {}) as Partial<OverlayState>;

/** Whether the step at hand is only that of an open drawer: what leads elsewhere takes its place. */
export const isOverlayStep = (): boolean => state().fresh === true;

/** The state of a step to `url` from here: a drawer stays open while the page stays the same. */
export const stateAt = (url: URL): OverlayState | null => {
  const { overlay } = state();
  return overlay !== undefined && url.pathname === window.location.pathname ? { overlay, fresh: false } : null;
};

/** Makes the step of a drawer. `left` is told when the shopper goes back over it; the answer ends the step. */
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
