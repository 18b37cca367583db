import { type RefObject, useEffect, useState } from 'react';

/** Whether an element has left the window at its upper edge: not while it is below the window. */
export const useScrolledPast = (element: RefObject<HTMLElement | null>): boolean => {
  const [past, setPast] = useState(false);
  useEffect(() => {
    if (!element.current) return undefined;
    // The area below the page's header is not visible either.
    const top = document.querySelector('header')?.offsetHeight ?? 0;
    // An element below the window counts as visible, otherwise a jump past it would not be noticed.
    const observer = new IntersectionObserver((entries) => setPast(entries.at(-1)?.isIntersecting === false), {
      rootMargin: `-${top}px 0px 1000000px 0px`,
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return past;
};
