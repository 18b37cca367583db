import { pageLocale } from '@shop/kit';
import { messages } from '@shop/search/messages';
import type { PartialMatch } from './use-listing.ts';

const listed = (terms: readonly string[], type: Intl.ListFormatType) =>
  new Intl.ListFormat(pageLocale(), { type }).format(terms.map(messages.quoted));

/** The message above products that match only a part of the query. */
export const partialMatchText = ({ matchedTerms, unmatchedTerms }: PartialMatch): string => {
  return messages.partialMatch(listed(matchedTerms, unmatchedTerms.length > 0 ? 'conjunction' : 'disjunction'));
};
