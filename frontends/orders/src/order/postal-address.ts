import type { Order } from '../live/use-order.ts';

type Address = Order['shippingAddress'];
type Locality = Pick<Address, 'city' | 'zip' | 'provinceCode' | 'countryCode'>;

const words = (...parts: readonly (string | null | undefined)[]) => parts.filter(Boolean).join(' ');
/** Italian addresses contain the letters of the province; Japanese province codes (JP-13) are not written. */
const written = (provinceCode: string | null | undefined) => provinceCode?.replace(/^JP-.*$/, '') ?? '';

/** The lines with the city, in the order of the country's postal format. */
const localityLines = ({ city, zip, provinceCode, countryCode }: Locality): string[] => {
  const province = written(provinceCode);
  switch (countryCode) {
    case 'US':
      return [[city, words(province, zip)].filter(Boolean).join(', ')];
    case 'CA':
    case 'AU':
    case 'NZ':
    case 'IN':
    case 'KR':
    case 'TW':
      return [words(city, province, zip)];
    case 'GB':
    case 'IE':
      return [words(city), words(zip)];
    case 'JP':
      return [zip ? `〒${zip}` : '', words(city)];
    default:
      return [words(zip, city, province)];
  }
};

/** An address, line by line, as on a parcel; `country` is the name of the country. */
export const postalAddress = (to: Address, country: (code: string) => string): string[] =>
  [
    words(to.firstName, to.lastName),
    words(to.address1),
    words(to.address2),
    ...localityLines(to),
    to.countryCode ? country(to.countryCode) : '',
  ].filter(Boolean);
