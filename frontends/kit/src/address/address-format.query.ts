import { graphql, type ResultOf } from '../graphql/shop.ts';

export const AddressFormatQuery = graphql(`
  query AddressFormat($countryCode: String!) {
    addressFormat(countryCode: $countryCode) {
      countryCode
      postalCodeExample
      provinceKind
      provinces {
        code
        name
      }
    }
  }
`);

export type AddressFormat = ResultOf<typeof AddressFormatQuery>['addressFormat'];
