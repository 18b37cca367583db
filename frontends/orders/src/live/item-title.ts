import { shownVariantTitle } from '@shop/kit';

/** The title of a product with that of its variant, where it says something. */
export const itemTitle = ({ title, variantTitle }: Readonly<{ title: string; variantTitle?: string }>): string =>
  [title, shownVariantTitle(variantTitle)].filter(Boolean).join(', ');
