import type { CarrierStatus, StockLine } from '@millrace/contracts';

/** What a carrier told of a parcel. */
export type CarrierReport = Readonly<{ updateId: string; status: CarrierStatus; occurredAt: string }>;

/** One parcel. `carrierState`: the newest report by the time of the carrier. */
export type Parcel = Readonly<{
  parcelId: string;
  lines: readonly StockLine[];
  carrier: string;
  trackingNumber: string;
  trackingUrl?: string;
  delivered: boolean;
  carrierState?: CarrierReport;
  /** The ids of the carrier's reports, sorted. */
  reports: readonly string[];
}>;

/** The id of the first parcel, which an event about a whole shipment leaves out. */
export const firstParcel = '1';

/** Of reports at the same time the later step counts. */
const steps: readonly CarrierStatus[] = ['in_transit', 'out_for_delivery', 'delivery_failed', 'returned', 'delivered'];

/**
 * The parcel with one more report. The result does not depend on the order of the reports, nor on repetitions: a delivery is final, of
 * several deliveries the first counts, and of other reports the latest by the time of the carrier.
 */
export const withReport = (parcel: Parcel, report: CarrierReport): Parcel => {
  const { carrierState, reports } = parcel;
  return {
    ...parcel,
    carrierState: carrierState && supersedes(carrierState, report) ? carrierState : report,
    reports: [...new Set([...reports, report.updateId])].sort(),
  };
};

const supersedes = (a: CarrierReport, b: CarrierReport): boolean => {
  if ((a.status === 'delivered') !== (b.status === 'delivered')) return a.status === 'delivered';
  const later = Date.parse(a.occurredAt) - Date.parse(b.occurredAt) || steps.indexOf(a.status) - steps.indexOf(b.status);
  const order = later === 0 ? compare(a.updateId, b.updateId) : later;
  return a.status === 'delivered' ? order <= 0 : order >= 0;
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The lines less the quantities of others: what is left, without lines of nothing. */
export const linesWithout = (lines: readonly StockLine[], others: readonly StockLine[]): StockLine[] => {
  const gone = new Map<string, number>();
  for (const { variantId, quantity } of others) gone.set(variantId, (gone.get(variantId) ?? 0) + quantity);
  return lines.flatMap(({ variantId, quantity }) => {
    const taken = Math.min(quantity, gone.get(variantId) ?? 0);
    gone.set(variantId, (gone.get(variantId) ?? 0) - taken);
    return quantity > taken ? [{ variantId, quantity: quantity - taken }] : [];
  });
};
