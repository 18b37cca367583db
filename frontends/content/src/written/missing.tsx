import { ButtonLink, EmptyState, paths } from '@shop/kit';
import { messages } from '@shop/content/messages';

/** Shown where there is no page, policy, blog or article of this address. */
export const Missing = () => (
  <EmptyState icon="search" heading="h1" title={messages.missing} text={messages.missingText}>
    <ButtonLink href={paths.search()}>{messages.shopAll}</ButtonLink>
  </EmptyState>
);
