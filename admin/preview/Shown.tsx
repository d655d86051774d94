import { Component, type ReactNode } from 'react';
import {
  type Component as AstroComponent,
  newResult,
  render,
  renderComponent,
} from './astro-runtime.ts';
import { elementsOf } from './elements.tsx';
import type { View } from './previews.ts';

/** Components of the site, as elements of React. */
export function Shown({ views }: { views: readonly View[] }): ReactNode {
  const result = newResult(location.origin);
  const html = render`${views.map(({ component, properties }) =>
    renderComponent(result, '', component as AstroComponent, { ...properties }),
  )}`;
  return elementsOf(html, result);
}

interface Guarded {
  /** Changes with what is shown: then it is tried again. */
  version: unknown;
  children: ReactNode;
}

/** A page that cannot be shown must not take the form with it. */
export class Guard extends Component<Guarded, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override componentDidUpdate({ version }: Guarded): void {
    if (version !== this.props.version && this.state.hasFailed) {
      this.setState({ hasFailed: false });
    }
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <p className="preview-note">
        这一页暂时显示不出来，写的内容没有丢。请接着填写，填好以后预览会自己回来。
      </p>
    );
  }
}
