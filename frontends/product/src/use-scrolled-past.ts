import { type RefObject, useEffect, useState } from 'react';

/** Whether an element has left the window at its upper end: not while it is still to come. */
export const useScrolledPast = (element: RefObject<HTMLElement | null>): boolean => {
  const [past, setPast] = useState(false);
  useEffect(() => {
    if (!element.current) return undefined;
    // What is below the header of the page is out of sight too.
    const top = document.querySelector('header')?.offsetHeight ?? 0;
    // What is still to come counts as in sight, or a jump from before it to behind it would not be noticed.
    const observer = new IntersectionObserver((entries) => setPast(entries.at(-1)?.isIntersecting === false), {
      rootMargin: `-${top}px 0px 1000000px 0px`,
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return past;
};
