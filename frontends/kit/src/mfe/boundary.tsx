import { kitMessages } from '@shop/kit/messages';
import { Component, type ReactNode } from 'react';
import { ErrorState } from '../ui/error-state.tsx';

interface Props {
  children: ReactNode;
}

/** An error boundary: reports the error to the browser, and offers a retry. */
export class Boundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: unknown) {
    reportError(error);
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return <ErrorState title={kitMessages.errors.here} onRetry={() => this.setState({ failed: false })} />;
  }
}
