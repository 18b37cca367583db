import { kitMessages } from '@shop/kit/messages';
import { type ComponentType, useEffect } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { Provider } from 'urql';
import { shopClient } from '../graphql/client.ts';
import { ErrorState } from '../ui/error-state.tsx';
import { Boundary } from './boundary.tsx';

interface Mount {
  domElement: HTMLElement;
}
type Load = () => Promise<{ default: ComponentType }>;

const Mounted = ({ then }: { then: () => void }) => {
  useEffect(then, [then]);
  return null;
};

/**
 * The single-spa lifecycle of a React micro-frontend. `load` imports its root component and style sheets. Mounting never rejects:
 * single-spa would not mount the application again, so errors are shown with a retry.
 */
export const reactMfe = (load: Load) => {
  const roots = new Map<HTMLElement, Root>();

  const show = async (root: Root): Promise<void> => {
    try {
      const { default: App } = await load();
      await new Promise<void>((mounted) => {
        root.render(
          <>
            <Boundary>
              <Provider value={shopClient}>
                <App />
              </Provider>
            </Boundary>
            <Mounted then={mounted} />
          </>,
        );
      });
    } catch (error) {
      reportError(error);
      root.render(<ErrorState title={kitMessages.errors.notLoaded} onRetry={() => show(root)} />);
    }
  };

  return {
    bootstrap: async () => {},
    mount: async ({ domElement }: Mount) => {
      const root = createRoot(domElement);
      roots.set(domElement, root);
      await show(root);
    },
    unmount: async ({ domElement }: Mount) => {
      roots.get(domElement)?.unmount();
      roots.delete(domElement);
    },
  };
};
