import { createElement, Fragment, type ReactNode } from 'react';
import type { Html, Result } from './astro-runtime.ts';

/**
 * React elements for the HTML that the components of the site made. They change only where the HTML
 * has changed, so that the preview keeps its place and its photos while somebody types. What could
 * run, load or leave the page is not taken over.
 */
export function elementsOf(html: Html, { living }: Pick<Result, 'living'>): ReactNode {
  const { body } = new DOMParser().parseFromString(html.text, 'text/html');
  return allOf(body.childNodes);

  function allOf(nodes: NodeListOf<ChildNode>): ReactNode[] {
    return [...nodes].map((node, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the nodes of a text have no other names.
      <Fragment key={index}>{node instanceof Element ? elementOf(node) : node.nodeValue}</Fragment>
    ));
  }

  function elementOf(element: Element): ReactNode {
    const tag = element.localName;
    if (tag === 'living-component') {
      const { Component, properties } = living[Number(element.getAttribute('data-index'))] ?? {};
      return Component && createElement(Component, properties);
    }
    if (LEFT_OUT.has(tag)) return null;
    const attributes = Object.fromEntries(
      [...element.attributes]
        .filter(({ name }) => name !== 'style' && !name.startsWith('on'))
        .map(({ name, value }) => [NAMES[name] ?? name, name in SWITCHES ? true : value]),
    );
    if (element.childNodes.length === 0) return createElement(tag, attributes);
    return createElement(tag, attributes, allOf(element.childNodes));
  }
}

const LEFT_OUT = new Set(['script', 'style', 'link', 'meta', 'base', 'iframe', 'object', 'embed']);
const NAMES: Record<string, string> = { class: 'className', for: 'htmlFor', tabindex: 'tabIndex' };
/** Attributes that say yes by being there. */
const SWITCHES = { hidden: true, open: true, download: true, disabled: true, checked: true };
