import { experimental_AstroContainer as AstroContainer } from 'astro/container';

type Component = Parameters<AstroContainer['renderToString']>[0];

let container: Promise<AstroContainer> | undefined;

/**
 * The HTML of a component outside of any page, with the real addresses of its pictures. What the
 * content store keeps as the HTML of an entry still holds Astro's marks in their place.
 */
export async function htmlOf(component: Component, props: object): Promise<string> {
  container ??= AstroContainer.create();
  return (await container).renderToString(component, { props: { ...props } });
}
