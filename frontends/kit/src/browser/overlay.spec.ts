// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { navigate } from './location.ts';
import { isOverlayStep, openOverlay } from './overlay.ts';

const back = () =>
  new Promise<void>((there) => {
    addEventListener('popstate', () => there(), { once: true });
    history.back();
  });
const closed = (close: () => void) =>
  new Promise<void>((there) => {
    addEventListener('popstate', () => there(), { once: true });
    close();
  });

describe('an open drawer', () => {
  beforeEach(() => history.pushState(null, '', '/search'));

  it('is closed by Back, and the page stays', async () => {
    const left = vi.fn();
    const steps = history.length;
    openOverlay('a', left);
    expect([history.length, isOverlayStep()]).toEqual([steps + 1, true]);
    await back();
    expect([left.mock.calls.length, location.pathname, isOverlayStep()]).toEqual([1, '/search', false]);
  });

  it('leaves no history entry when it is closed', async () => {
    const left = vi.fn();
    const close = openOverlay('a', left);
    await closed(close);
    expect([history.state, left.mock.calls.length]).toEqual([null, 0]);
  });

  it('is replaced in the history by the page that it leads to', () => {
    const left = vi.fn();
    const close = openOverlay('a', left);
    const steps = history.length;
    navigate('/checkout');
    close();
    expect([history.length, location.pathname, history.state]).toEqual([steps, '/checkout', null]);
  });

  it('stays open when the page’s state changes in it, with a history entry for each change that Back undoes', async () => {
    const left = vi.fn();
    const close = openOverlay('a', left);
    const steps = history.length;
    navigate('/search?vendor=x');
    expect(history.length).toBe(steps);
    navigate('/search?vendor=x&vendor=y');
    expect(history.length).toBe(steps + 1);
    await back();
    expect([location.search, left.mock.calls.length]).toEqual(['?vendor=x', 0]);
    close();
    expect([location.search, history.state]).toEqual(['?vendor=x', null]);
  });

  it('closes with Back after a change, and the change is undone', async () => {
    const left = vi.fn();
    openOverlay('a', left);
    navigate('/search?stock=in');
    await back();
    expect([location.search, left.mock.calls.length]).toEqual(['', 1]);
  });
});
