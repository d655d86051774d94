/** The CMS in Astro's development server: what Vite and older packages there expect of a page first. */
import '@vitejs/plugin-react/preamble';

Object.assign(globalThis, { global: globalThis });
await import('./main.ts');
