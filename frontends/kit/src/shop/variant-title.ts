/** The title of a variant as shoppers see it; empty for the one variant of a product without options, whose title says nothing. */
export const shownVariantTitle = (title: string | null | undefined): string => (title === 'Default Title' ? '' : (title ?? ''));
