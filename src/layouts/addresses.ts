/** Where the picture lies that is shown when the page is shared: `/og/news/x.png` for `/news/x/`. */
export function sharingImage(path: string): string {
  return `/og/${path.replace(/^\/|\/$/g, '') || 'index'}.png`;
}

/** A step of the way from the front page to this one. */
export interface Crumb {
  label: string;
  address: string;
}
