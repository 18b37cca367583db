import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { PredictiveQuery } from './predictive.query.ts';
import { type Suggestion, suggestionsOf } from './suggestions.ts';

const pauseMs = 150;
const enough = 2;

/** Suggestions for the typed text, queried when typing pauses; earlier ones stay meanwhile. */
export const useSuggestions = (typed: string): Suggestion[] => {
  const text = typed.trim();
  const [debounced, setDebounced] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setDebounced(text), pauseMs);
    return () => clearTimeout(timer);
  }, [text]);
  const [{ data }] = useQuery({
    query: PredictiveQuery,
    variables: { query: debounced.slice(0, 200), limit: 6 },
    pause: debounced.length < enough,
  });
  return text.length < enough ? [] : suggestionsOf(data?.predictiveSearch, text);
};
