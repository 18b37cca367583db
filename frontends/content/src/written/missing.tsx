import { ButtonLink, EmptyState, paths } from '@shop/kit';

/** Shown where there is no page, policy, blog or article of this address. */
export const Missing = () => (
  <EmptyState icon="search" heading="h1" title="Page not found" text="It may have moved, or the link may be wrong.">
    <ButtonLink href={paths.search()}>Shop all</ButtonLink>
  </EmptyState>
);
