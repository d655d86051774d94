import react from '@astrojs/react';
import type { AstroIntegration } from 'astro';

/**
 * React renders components to HTML while the site is built. What Astro needs to hydrate them is left
 * out: its `client:*` directives write inline scripts, which our policy forbids, so that the one board
 * that lives in the browser is brought to life by a script of its own.
 */
export function reactOnServer(): AstroIntegration {
  const integration = react();
  const setup = integration.hooks['astro:config:setup'];
  return {
    ...integration,
    hooks: {
      ...integration.hooks,
      'astro:config:setup': (options) => {
        // While developing, React's plugin refuses components on pages without this; Astro brings it
        // only to pages with islands of its own.
        if (options.command === 'dev') {
          options.injectScript('page', "import '@vitejs/plugin-react/preamble';");
        }
        return setup?.({
          ...options,
          addRenderer: ({ clientEntrypoint: _, ...renderer }) => options.addRenderer(renderer),
        });
      },
    },
  };
}
