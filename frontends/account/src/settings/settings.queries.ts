import { graphql } from '@shop/kit';

export const ProfileQuery = graphql(`
  query Profile($token: String!) {
    own: customer(customerAccessToken: $token) {
      email
      firstName
      lastName
      phone
      acceptsMarketing
    }
  }
`);

export const ProfileMutation = graphql(`
  mutation ChangeProfile($token: String!, $customer: CustomerUpdateInput!, $idempotencyKey: String!) {
    result: customerUpdate(customerAccessToken: $token, customer: $customer, idempotencyKey: $idempotencyKey) {
      customerAccessToken {
        accessToken
        expiresAt
      }
      customerUserErrors {
        code
        field
        message
      }
      position
    }
  }
`);

export const EmailMutation = graphql(`
  mutation ChangeEmail($token: String!, $email: String!, $password: String!, $idempotencyKey: String!) {
    result: customerEmailChange(
      customerAccessToken: $token
      email: $email
      password: $password
      idempotencyKey: $idempotencyKey
    ) {
      customerUserErrors {
        code
        field
        message
      }
      position
    }
  }
`);

export const LogInsQuery = graphql(`
  query LogIns($token: String!) {
    own: customerSessions(customerAccessToken: $token) {
      id
      isCurrent
      startedAt
      renewedAt
    }
  }
`);

export const RevokeMutation = graphql(`
  mutation EndLogIn($token: String!, $sessionId: ID!) {
    result: customerSessionRevoke(customerAccessToken: $token, sessionId: $sessionId) {
      customerUserErrors {
        code
        field
        message
      }
      position
    }
  }
`);

export const ExportQuery = graphql(`
  query ExportOwnData($token: String!) {
    own: customerDataExport(customerAccessToken: $token)
  }
`);

export const DeleteMutation = graphql(`
  mutation DeleteAccount($token: String!) {
    result: customerDelete(customerAccessToken: $token) {
      customerUserErrors {
        code
        field
        message
      }
      position
    }
  }
`);
