import { emptyProductDetails, ProductDetails } from '@millrace/contracts';
import { Compile } from 'typebox/compile';
import { type CellError, openCellReports, type CellReports } from '../csv/cells.js';
import { mergeMetafields } from './merge-metafields.js';
import { mergeTranslations } from './merge-translations.js';
import { mergeVariants, type VariantStock } from './merge-variants.js';
import { mergePictures } from '../catalogue-file/pictures.js';
import type { ProductPatch, Status } from '../catalogue-file/product-patch.js';

/** A product after an import; without `details` nothing of it is imported. */
export type MergedProduct = Readonly<{
  details?: ProductDetails;
  stock: readonly VariantStock[];
  errors: readonly CellError[];
}>;

const details = Compile(ProductDetails);

/**
 * Applies a patch to a product. Fields, variants and cells that the file lacks stay unchanged. Merging the same patch again changes
 * nothing.
 */
export const mergeProduct = (before: ProductDetails | undefined, patch: ProductPatch, currency: string): MergedProduct => {
  const reports = openCellReports();
  const [first] = patch.rows;
  const title = patch.words.title || before?.title;
  if (patch.words.title === '' || (!before && !title && !first.cell('title')))
    reports.error(first, 'title', before ? 'is missing: the title stays' : 'is missing: the product is left out');
  const { variants, options, stock, shown } = mergeVariants(before, patch, currency, reports);
  const allErrors = () => [...patch.errors, ...reports.errors];
  if (!title) return { stock: [], errors: allErrors() };
  if (variants.length === 0) {
    reports.error(first, 'handle', 'no good variant is left: the product is left out');
    return { stock: [], errors: allErrors() };
  }
  const { status, unlisted } = statusOf(before, patch);
  const { unlisted: _, translations: translated = [], metafields: fields = [], ...known } = before ?? emptyProductDetails;
  const own: ProductDetails = {
    ...known,
    ...patch.words,
    handle: before?.handle ?? patch.handle,
    title,
    status,
    options,
    variants: [...variants],
    seo: { ...known.seo, ...patch.seo },
    images: [...mergePictures(known.images, patch.pictures, shown)],
    ...(unlisted && { unlisted }),
  };
  const translations = mergeTranslations(own, translated, patch, reports);
  const metafields = mergeMetafields(fields, patch.metafields, reports);
  const after = {
    ...own,
    ...(translations.length > 0 && { translations: [...translations] }),
    ...(metafields.length > 0 && { metafields: [...metafields] }),
  };
  return details.Check(after) ? { details: after, stock, errors: allErrors() } : contractError(after, patch, reports, allErrors);
};

/** The status after the import: unpublished products are drafts, an absent status is unchanged, and active for new products. */
const statusOf = (before: ProductDetails | undefined, { status, published, giftCard }: ProductPatch): Status => {
  const draft: Status = { status: 'draft' };
  const known = before && { status: before.status, ...(before.unlisted && { unlisted: before.unlisted }) };
  if (!known && (status === 'unknown' || giftCard)) return draft;
  const stated = status === undefined || status === 'unknown' ? known : status;
  const after = stated ?? { status: 'active' };
  return published === false && after.status === 'active' ? draft : after;
};

/** Reports a product that does not fit its contract although each of its cells was valid. */
const contractError = (
  after: ProductDetails,
  { rows }: ProductPatch,
  { error }: CellReports,
  allErrors: () => readonly CellError[],
): MergedProduct => {
  const [violation] = details.Errors(after);
  error(
    rows[0],
    'handle',
    `${violation?.instancePath ?? ''} ${violation?.message ?? 'is not valid'}: the product is left out`.trim(),
  );
  return { stock: [], errors: allErrors() };
};
