import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { PredictiveQuery } from './predictive.query.ts';
import { type Suggestion, suggestionsOf } from './suggestions.ts';

const pauseMs = 150;
const enough = 2;

/** Suggestions for the typed text, queried when typing pauses; earlier ones stay meanwhile. */
export const useSuggestions = (typed: string): Suggestion[] => {
  const text = typed.trim();
  const [asked, ask] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => ask(text), pauseMs);
    return () => clearTimeout(timer);
  }, [text]);
  const [{ data }] = useQuery({
    query: PredictiveQuery,
    variables: { query: asked.slice(0, 200), limit: 6 },
    pause: asked.length < enough,
  });
  return text.length < enough ? [] : suggestionsOf(data?.predictiveSearch, text);
};
