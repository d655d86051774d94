import type { APIRoute } from 'astro';
import { siteSettings } from '../community/site/entries.ts';
import { brands, colours } from '../sharing/mark.ts';

/** How the site appears on a phone's home screen. */
export const GET: APIRoute = async () => {
  const { name, description, theme } = await siteSettings();
  const icon = (file: string, size: number, purpose: 'any' | 'maskable') => ({
    src: `/${file}`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  const manifest = {
    id: '/',
    start_url: '/',
    scope: '/',
    name,
    short_name: name,
    description,
    lang: 'zh-CN',
    dir: 'ltr',
    display: 'minimal-ui',
    theme_color: brands[theme],
    background_color: colours.paper,
    icons: [
      icon('icon-192.png', 192, 'any'),
      icon('icon-512.png', 512, 'any'),
      icon('icon-maskable-512.png', 512, 'maskable'),
    ],
  };
  return new Response(JSON.stringify(manifest, null, 2), {
    headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' },
  });
};
