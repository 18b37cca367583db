import type { ErpArticleEvent, ProductSource, SourceSequence } from '@millrace/contracts';

/** Removed prices and bar codes whose sequence is remembered: an older event of them may still be delivered. */
const maxRemoved = 100;

const partOfPrice = (validFrom: string): string => `price ${validFrom}`;
const partOfBarcode = (barcode: string): string => `barcode ${barcode}`;

/** The parts of an article of which an event has the whole new value. */
export const partsOf = (event: ErpArticleEvent): readonly string[] => {
  switch (event.type) {
    case 'ErpArticleChanged':
      return ['details', 'status'];
    case 'ErpArticleRemoved':
      return ['status'];
    case 'ErpPriceChanged':
    case 'ErpPriceRemoved':
      return [partOfPrice(event.validFrom)];
    case 'ErpBarcodeAssigned':
    case 'ErpBarcodeRemoved':
      return [partOfBarcode(event.barcode)];
    case 'ErpStockChanged':
      return [];
  }
};

/** Whether an event with a sequence is newer than what is known of a part. */
export const isNewer = ({ sequences = [] }: ProductSource, part: string, seq: number): boolean =>
  seq > (sequences.find((known) => known.part === part)?.seq ?? 0);

/** The source with the sequence of these parts. Of removed prices and bar codes the newest are remembered. */
export const withSequence = (source: ProductSource, parts: readonly string[], seq: number): ProductSource => {
  const others = (source.sequences ?? []).filter(({ part }) => !parts.includes(part));
  const all = [...others, ...parts.map((part) => ({ part, seq }))];
  const present = new Set([
    ...['details', 'status'],
    ...source.prices.map(({ validFrom }) => partOfPrice(validFrom)),
    ...source.barcodes.map(partOfBarcode),
  ]);
  const removed = all.filter(({ part }) => !present.has(part)).sort((a, b) => b.seq - a.seq);
  const forgotten = new Set(removed.slice(maxRemoved));
  return { ...source, sequences: all.filter((one) => !forgotten.has(one)).sort(byPart) };
};

const byPart = (a: SourceSequence, b: SourceSequence): number => (a.part < b.part ? -1 : 1);
