import { createMiddleware } from 'hono/factory';

/** The one policy of all public pages: nothing but the site's own files. */
export const publicPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * The policy of the admin. Decap writes its styles into the page: an empty sheet that it fills by
 * script and the sheet of its notifications, known by their hashes. Photos are `blob:` until saved.
 */
const adminPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=' 'sha256-4qb+qTjZ8vb8co1YZpMNDeX7tJSzzRBt6uIroh6K5K8='",
  "img-src 'self' data: blob:",
  "connect-src 'self' blob:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What every answer of the server says about itself. */
export const securityHeaders = createMiddleware(async (c, next) => {
  await next();
  const isAdmin = c.req.path.startsWith('/admin/');
  // Other pages lie beside the CMS and are pages like the public ones.
  const isCms = isAdmin && !/^\/admin\/(health|help|history|login)\//.test(c.req.path);
  const policy = isCms ? adminPolicy : publicPolicy;
  if (!c.res.headers.has('content-security-policy')) c.header('content-security-policy', policy);
  c.header('x-content-type-options', 'nosniff');
  c.header('referrer-policy', 'strict-origin-when-cross-origin');
  if (isAdmin) {
    c.header('x-robots-tag', 'noindex');
    c.header('cross-origin-opener-policy', 'same-origin');
  }
});
