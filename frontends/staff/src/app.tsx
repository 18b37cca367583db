import { useSyncExternalStore } from 'react';
import { FiguresPage } from './figures/figures-page.tsx';
import { LogIn } from './session/log-in.tsx';
import { staffSession } from './session/staff-session.ts';

/** The pages of staff take a log-in, which is in their place without one. */
const App = () => {
  const isLoggedIn = useSyncExternalStore(staffSession.subscribe, staffSession.isLoggedIn);
  return isLoggedIn ? <FiguresPage /> : <LogIn />;
};

export default App;
