import { graphql, type ResultOf } from '@shop/kit';

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
