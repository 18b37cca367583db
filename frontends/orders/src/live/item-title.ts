/** The title of a product with that of its variant; a product without options has one variant, whose title says nothing. */
export const itemTitle = ({ title, variantTitle = '' }: Readonly<{ title: string; variantTitle?: string }>): string =>
  variantTitle === '' || variantTitle === 'Default Title' ? title : `${title}, ${variantTitle}`;
