import { ButtonLink, EmptyState, paths, useAddress, useLoggedIn } from '@shop/kit';
import { messages } from '@shop/account/messages';
import { accountViewAt } from './account-pages.ts';
import { AddressesPage } from './addresses/addresses-page.tsx';
import { ChoosePassword } from './entry/choose-password.tsx';
import { ConfirmEmail } from './entry/confirm-email.tsx';
import { LogIn } from './entry/log-in.tsx';
import { Recover } from './entry/recover.tsx';
import { SignUp } from './entry/sign-up.tsx';
import { OrdersPage } from './orders/orders-page.tsx';
import { DataPage } from './settings/data-page.tsx';
import { LogInsPage } from './settings/log-ins-page.tsx';
import { ProfilePage } from './settings/profile-page.tsx';

/** Pages of the account take a log-in, which is in their place without one. */
const App = () => {
  const view = accountViewAt(useAddress().pathname);
  const isLoggedIn = useLoggedIn();
  switch (view) {
    case 'sign-up':
      return <SignUp />;
    case 'recover':
      return <Recover />;
    case 'activate':
    case 'reset':
      return <ChoosePassword key={view} purpose={view} />;
    case 'email':
      return <ConfirmEmail />;
    case 'orders':
      return isLoggedIn ? <OrdersPage /> : <LogIn />;
    case 'addresses':
      return isLoggedIn ? <AddressesPage /> : <LogIn />;
    case 'profile':
      return isLoggedIn ? <ProfilePage /> : <LogIn />;
    case 'log-ins':
      return isLoggedIn ? <LogInsPage /> : <LogIn />;
    case 'data':
      return isLoggedIn ? <DataPage /> : <LogIn />;
    case 'unknown':
      return (
        <EmptyState icon="search" heading="h1" title={messages.notFound} text={messages.notFoundText}>
          <ButtonLink href={paths.account}>{messages.yourAccount}</ButtonLink>
        </EmptyState>
      );
    case undefined:
      return null;
  }
};

export default App;
