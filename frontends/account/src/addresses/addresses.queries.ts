import { graphql, type ResultOf } from '@shop/kit';

export const AddressesQuery = graphql(`
  query Addresses($token: String!) {
    own: customer(customerAccessToken: $token) {
      defaultAddress {
        id
      }
      addresses(first: 50) {
        nodes {
          id
          firstName
          lastName
          address1
          address2
          city
          zip
          provinceCode
          countryCode
          phone
          formatted(withName: true)
        }
      }
    }
  }
`);
export type Address = NonNullable<ResultOf<typeof AddressesQuery>['own']>['addresses']['nodes'][number];

export const AddAddressMutation = graphql(`
  mutation AddAddress($token: String!, $address: MailingAddressInput!, $idempotencyKey: String!) {
    result: customerAddressCreate(customerAccessToken: $token, address: $address, idempotencyKey: $idempotencyKey) {
      customerUserErrors {
        code
        field
        message
      }
      position
    }
  }
`);

export const ChangeAddressMutation = graphql(`
  mutation ChangeAddressOfCustomer($token: String!, $id: ID!, $address: MailingAddressInput!, $idempotencyKey: String!) {
    result: customerAddressUpdate(customerAccessToken: $token, id: $id, address: $address, idempotencyKey: $idempotencyKey) {
      customerUserErrors {
        code
        field
        message
      }
      position
    }
  }
`);

export const RemoveAddressMutation = graphql(`
  mutation RemoveAddress($token: String!, $id: ID!, $idempotencyKey: String!) {
    result: customerAddressDelete(customerAccessToken: $token, id: $id, idempotencyKey: $idempotencyKey) {
      customerUserErrors {
        code
        field
        message
      }
      position
    }
  }
`);

export const DefaultAddressMutation = graphql(`
  mutation DefaultAddress($token: String!, $id: ID!, $idempotencyKey: String!) {
    result: customerDefaultAddressUpdate(customerAccessToken: $token, addressId: $id, idempotencyKey: $idempotencyKey) {
      customerUserErrors {
        code
        field
        message
      }
      position
    }
  }
`);
