import { observe } from '@shop/kit';
import { useEffect, useRef } from 'react';

const maxWords = 200;

/** Tells the results of typed words once, with the time until they were there. `total`: absent while they are loading. */
export const useObservedSearch = (words: string, total: number | undefined) => {
  const since = useRef(0);
  const reported = useRef('');
  useEffect(() => {
    since.current = performance.now();
    reported.current = '';
  }, [words]);
  useEffect(() => {
    if (words === '' || total === undefined || reported.current === words) return;
    reported.current = words;
    const durationMs = Math.round(performance.now() - since.current);
    observe({ type: 'SearchPerformed', words: words.slice(0, maxWords), results: total, durationMs });
  }, [words, total]);
};
