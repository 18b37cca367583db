import type { DatedTranslation, SourceText } from '@millrace/contracts';
import type { TranslatableRow } from '../../content/content-texts.js';

/** The names of the parts of an owner that have texts of their own; empty for the whole. */
export type Part = readonly string[];
/** The aggregate with the texts. */
export type Target = Readonly<{ kind: 'product' | TranslatableRow['kind']; id: string }>;
/** What can be translated and is one aggregate. `target`: where its commands go. */
export type Owner = Readonly<{
  gid: string;
  target: Target;
  version: number;
  texts: readonly SourceText[];
  translations: readonly DatedTranslation[];
  /** The public id of a part with texts of its own. */
  partGid(part: Part): string;
  /** The public id that a part had before, if it had another one. */
  formerPartGid?(part: Part): string;
}>;
