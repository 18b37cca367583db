import { graphql } from '@shop/kit';

export const LocalizationQuery = graphql(`
  query Localization {
    localization {
      country {
        isoCode
      }
      availableCountries {
        isoCode
        name
      }
    }
  }
`);
