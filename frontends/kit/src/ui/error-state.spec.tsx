// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { ErrorState } from './error-state.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const setUp = (online: boolean) => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(online);
  const onRetry = vi.fn<() => void>();
  render(<ErrorState onRetry={onRetry} />);
  return onRetry;
};

it('offers a retry', () => {
  const onRetry = setUp(true);
  screen.getByRole('heading', { name: 'Something went wrong' });
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(onRetry).toHaveBeenCalledOnce();
});

it('shows that the shopper is offline, and retries when the connection is back', () => {
  const onRetry = setUp(false);
  screen.getByRole('heading', { name: 'You’re offline' });
  act(() => void window.dispatchEvent(new Event('online')));
  expect(onRetry).toHaveBeenCalledOnce();
});
