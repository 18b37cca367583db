import { useSyncExternalStore } from 'react';
import { FiguresPage } from './figures/figures-page.tsx';
import { AcceptInvitation } from './session/accept-invitation.tsx';
import { invitation } from './session/invitation.ts';
import { LogIn } from './session/log-in.tsx';
import { staffSession } from './session/staff-session.ts';

/** The pages of staff take a log-in, which is in their place without one. The link of an invitation leads to its own page. */
const App = () => {
  const isInvited = useSyncExternalStore(invitation.subscribe, invitation.isOpen);
  const isLoggedIn = useSyncExternalStore(staffSession.subscribe, staffSession.isLoggedIn);
  if (isInvited) return <AcceptInvitation />;
  return isLoggedIn ? <FiguresPage /> : <LogIn />;
};

export default App;
