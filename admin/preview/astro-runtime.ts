import type { ComponentType } from 'react';

/**
 * Runs what Astro's compiler makes of a component, in the browser and at once: HTML as text, in which
 * all that is not markup is escaped. `elements.tsx` makes React elements of it. Knows what the
 * compiler writes for the components of this site; Astro's own runtime is made for servers and
 * would be a tenth of the whole CMS.
 */

/** Text that is HTML already. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

type Slot = (result: Result) => unknown;
type Slots = Record<string, Slot | undefined>;
type Properties = Record<string, unknown>;

/** What one rendering has in common. Components of React come to life only in the elements. */
export interface Result {
  readonly site: URL;
  readonly url: URL;
  readonly living: { Component: ComponentType; properties: Properties }[];
  createAstro(properties: Properties, slots: Slots): Global;
}
interface Global {
  props: Properties;
  slots: { has(name: string): boolean };
  site: URL;
  url: URL;
  self?: Component;
}

export interface Component {
  (result: Result, properties: Properties, slots: Slots): unknown;
  isAstro: true;
}

/** A component of React with properties of its own, to be given where a component is asked for. */
class Bound {
  readonly Component: ComponentType;
  readonly properties: object;
  constructor(Component: ComponentType, properties: object) {
    this.Component = Component;
    this.properties = properties;
  }
}
export type { Bound };

export function bound<P extends object>(Component: ComponentType<P>, properties: P): Bound {
  return new Bound(Component as ComponentType, properties);
}

export function newResult(site: string, path = '/'): Result {
  const [siteUrl, url] = [new URL(site), new URL(path, site)];
  return {
    site: siteUrl,
    url,
    living: [],
    createAstro: (props, slots) => ({
      props,
      slots: { has: (name) => slots[name] !== undefined },
      site: siteUrl,
      url,
    }),
  };
}

export function createComponent(
  make: (result: Result, properties: Properties, slots: Slots) => unknown,
): Component {
  return Object.assign(
    (result: Result, properties: Properties, slots: Slots) => make(result, properties, slots),
    { isAstro: true as const },
  );
}

/** The tag of all template literals that the compiler writes. */
export function render(parts: TemplateStringsArray, ...values: unknown[]): Html {
  return new Html(parts.reduce((text, part, index) => text + textOf(values[index - 1]) + part));
}

/** What a value in braces becomes: nothing, escaped text, or HTML. */
export function textOf(value: unknown): string {
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(textOf).join('');
  if (value === undefined || value === null || value === false || value === true) return '';
  if (value instanceof Promise) throw new Error('A view must be given what it would wait for.');
  return escaped(String(value));
}

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

export const Fragment = Symbol('Fragment');

export function renderComponent(
  result: Result,
  _name: string,
  component: unknown,
  properties: Properties,
  slots: Slots = {},
): Html {
  if (component === Fragment) return renderSlot(result, slots.default);
  if (typeof component === 'string') {
    const inside = renderSlot(result, slots.default);
    return render`${new Html(`<${component}`)}${spreadAttributes(properties)}${new Html('>')}${inside}${new Html(`</${component}>`)}`;
  }
  const { 'class:list': list, ...others } = properties;
  const given = list === undefined ? others : { ...others, class: classes([others.class, list]) };
  if (isComponent(component)) return new Html(textOf(component(result, given, slots)));
  result.living.push(
    component instanceof Bound
      ? { Component: component.Component, properties: { ...component.properties, ...given } }
      : { Component: component as ComponentType, properties: given },
  );
  return new Html(`<living-component data-index="${result.living.length - 1}"></living-component>`);
}

function isComponent(component: unknown): component is Component {
  return typeof component === 'function' && 'isAstro' in component;
}

export function renderSlot(result: Result, slot: Slot | undefined, otherwise?: Slot): Html {
  return new Html(textOf((slot ?? otherwise)?.(result)));
}

export function mergeSlots(...slots: Slots[]): Slots {
  return Object.assign({}, ...slots);
}

const BOOLEAN = /^(?:hidden|open|download|disabled|checked|selected|reversed|inert|async|defer)$/;

export function addAttribute(value: unknown, name: string): Html {
  if (name === 'class:list') {
    const list = classes(value);
    return new Html(list && ` class="${escaped(list)}"`);
  }
  if (value === undefined || value === null) return new Html('');
  if (BOOLEAN.test(name) && typeof value === 'boolean') return new Html(value ? ` ${name}` : '');
  if (value === true && !/^(data|aria)-/.test(name)) return new Html(` ${name}`);
  if (value === false && !/^(data|aria)-/.test(name)) return new Html('');
  return new Html(` ${name}="${escaped(String(value))}"`);
}

export function spreadAttributes(properties: Properties): Html {
  return new Html(
    Object.entries(properties)
      .map(([name, value]) => addAttribute(value, name).text)
      .join(''),
  );
}

function classes(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(classes).filter(Boolean).join(' ');
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .filter(([, isOn]) => isOn)
    .map(([name]) => name)
    .join(' ');
}

/** Heads and scripts belong to pages. */
export function maybeRenderHead(): Html {
  return new Html('');
}
export const renderScript = maybeRenderHead;

/** Astro's global outside a component, which none of ours asks. */
export function createAstro(): undefined {
  return undefined;
}

/** Only the data of scripts is written as it is, and there are no scripts here. */
export function unescapeHTML(): Html {
  return new Html('');
}
