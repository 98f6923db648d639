import { Component, type ReactNode } from "react";

export interface PanelBoundaryProps {
  /** What stands in the panel's place; `reset` draws the panel again. */
  readonly renderFailure: (failure: Error, reset: () => void) => ReactNode;
  readonly children: ReactNode;
}

/** A fault in one panel leaves the others standing. */
export class PanelBoundary extends Component<
  PanelBoundaryProps,
  { readonly failure: Error | null }
> {
  override readonly state: { readonly failure: Error | null } = { failure: null };

  static getDerivedStateFromError(failure: unknown) {
    return { failure: failure instanceof Error ? failure : new Error(String(failure)) };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (failure === null) return this.props.children;
    return this.props.renderFailure(failure, () => this.setState({ failure: null }));
  }
}
