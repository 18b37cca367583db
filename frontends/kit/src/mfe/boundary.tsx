import { Component, type ReactNode } from 'react';
import { ErrorState } from '../ui/error-state.tsx';

interface Props {
  children: ReactNode;
}

/** Contains what breaks below it: tells the browser's error log, offers the shopper another try. */
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
    return <ErrorState title="Something went wrong here" onRetry={() => this.setState({ failed: false })} />;
  }
}
