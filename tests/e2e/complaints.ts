import type { Page } from 'playwright-core';

/**
 * Hears what is wrong on a page: errors and warnings in its console, exceptions, and requests that
 * leave the site at this address.
 */
export function onComplaint(page: Page, hear: (complaint: string) => void, site: string): void {
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) hear(message.text().slice(0, 200));
  });
  page.on('pageerror', (error) => hear(String(error)));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== site) hear(request.url());
  });
}
