/** The end of the order's id, where ids differ most, without characters that a label cannot have; later parcels are numbered. */
export const trackingNumberOf = (orderId: string, earlierParcels: number): string => {
  const end = orderId
    .replace(/[^0-9A-Za-z]/g, '')
    .toUpperCase()
    .slice(-12);
  return earlierParcels === 0 ? `MR${end}` : `MR${end}-${earlierParcels + 1}`;
};

/** The address at which a parcel can be followed, by the template of the configuration; none without a template. */
export const trackingUrlOf = (
  { trackingUrl: template }: Readonly<{ trackingUrl?: string }>,
  carrier: string,
  trackingNumber: string,
): Readonly<{ trackingUrl?: string }> => {
  if (template === undefined) return {};
  const url = template
    .replaceAll('{trackingNumber}', encodeURIComponent(trackingNumber))
    .replaceAll('{carrier}', encodeURIComponent(carrier));
  return { trackingUrl: url };
};
