import { graphql } from '@shop/kit';

/** What the form begins with for a customer. */
export const CheckoutCustomerQuery = graphql(`
  query CheckoutCustomer($token: String!) {
    customer(customerAccessToken: $token) {
      email
      defaultAddress {
        firstName
        lastName
        address1
        address2
        city
        zip
        provinceCode
        countryCode
        phone
      }
    }
  }
`);
