import type { Photo } from '../../src/model/fields.ts';
import { createComponent, Html, spreadAttributes } from './astro-runtime.ts';

/** Stands for `Image` of `astro:assets`: a photo as it is, saved or not, in one size. */
export const Image = createComponent(
  (_result, { src, alt, class: className }) =>
    new Html(`<img${spreadAttributes({ src: (src as Photo).src, alt, class: className })}>`),
);
