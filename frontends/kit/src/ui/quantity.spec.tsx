// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { Quantity } from './quantity.tsx';

afterEach(cleanup);

const setUp = (value: number, max = 5) => {
  const onChange = vi.fn<(value: number) => void>();
  render(<Quantity label="Quantity" value={value} max={max} onChange={onChange} />);
  return { onChange, field: screen.getByRole<HTMLInputElement>('textbox', { name: 'Quantity' }) };
};

it('increments, but not beyond the maximum', () => {
  const { onChange } = setUp(4);
  fireEvent.click(screen.getByRole('button', { name: 'One more' }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith(5);
});

it.each([
  ['3', 3],
  ['900', 5],
  ['0', 1],
  [' 2 ', 2],
])('accepts a typed number within bounds: %s', (typed, expected) => {
  const { onChange, field } = setUp(4);
  fireEvent.change(field, { target: { value: typed } });
  expect(onChange).not.toHaveBeenCalled();
  fireEvent.blur(field);
  expect(onChange).toHaveBeenCalledExactlyOnceWith(expected);
});

it.each(['', 'two', '1.5', '1e9x'])('restores the value after invalid input: %s', (typed) => {
  const { onChange, field } = setUp(4);
  fireEvent.change(field, { target: { value: typed } });
  fireEvent.blur(field);
  expect([onChange.mock.calls, field.value]).toEqual([[], '4']);
});
