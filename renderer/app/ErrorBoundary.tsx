import { Component, type ReactNode } from 'react';
import { Button } from '../components/Button.tsx';
import { Message } from './Message.tsx';
import { crashWords } from './messages.ts';

type ErrorBoundaryProps = Readonly<{ children: ReactNode }>;

/** The one place where a bug ends. It says nothing of the cause: that could hold what was on the screen. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <Message
        title={crashWords.title}
        action={<Button onPress={() => window.location.reload()}>{crashWords.button}</Button>}
      >
        {crashWords.body}
      </Message>
    );
  }
}
