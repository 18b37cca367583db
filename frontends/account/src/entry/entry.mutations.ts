import { graphql } from '@shop/kit';

export const LogInMutation = graphql(`
  mutation LogIn($email: String!, $password: String!) {
    result: customerAccessTokenCreate(input: { email: $email, password: $password }) {
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

export const SignUpMutation = graphql(`
  mutation SignUp($input: CustomerCreateInput!, $idempotencyKey: String!) {
    result: customerCreate(input: $input, idempotencyKey: $idempotencyKey) {
      customerUserErrors {
        code
        field
        message
      }
      position
    }
  }
`);

export const RecoverMutation = graphql(`
  mutation Recover($email: String!) {
    result: customerRecover(email: $email) {
      customerUserErrors {
        code
        field
        message
      }
      position
    }
  }
`);

export const ActivateMutation = graphql(`
  mutation Activate($url: URL!, $password: String!, $idempotencyKey: String!) {
    result: customerActivateByUrl(activationUrl: $url, password: $password, idempotencyKey: $idempotencyKey) {
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

export const ResetMutation = graphql(`
  mutation Reset($url: URL!, $password: String!, $idempotencyKey: String!) {
    result: customerResetByUrl(resetUrl: $url, password: $password, idempotencyKey: $idempotencyKey) {
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

export const ConfirmEmailMutation = graphql(`
  mutation ConfirmEmail($url: URL!) {
    result: customerEmailChangeByUrl(changeUrl: $url) {
      customerUserErrors {
        code
        field
        message
      }
      position
    }
  }
`);

export const LogOutMutation = graphql(`
  mutation LogOut($token: String!) {
    result: customerAccessTokenDelete(customerAccessToken: $token) {
      userErrors {
        field
        message
      }
      position
    }
  }
`);
