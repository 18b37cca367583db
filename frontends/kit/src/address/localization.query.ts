import { graphql } from '../graphql/shop.ts';

export const LocalizationQuery = graphql(`
  query Localization {
    localization {
      country {
        isoCode
      }
      availableCountries {
        isoCode
      }
    }
  }
`);
