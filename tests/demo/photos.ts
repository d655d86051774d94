import sharp from 'sharp';
import { type PhotoName, type Scene, scenes, svgOf } from './scenes.ts';

export type { PhotoName };

/** Upright photos as phones write them: pixels on their side, a tag that turns them, and the place. */
const TURNED_QUARTER = 6;
const WHERE_IT_WAS_TAKEN = {
  IFD0: { Make: 'Demo', Model: 'Demo Phone' },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '35/1 0/1 0/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '105/1 0/1 0/1',
  },
};

/** The file name of a photo. */
export function photoFile(name: PhotoName): string {
  return `${name}.jpg`;
}

/** A photo as an entry says it: file and words. */
export function photo(name: PhotoName) {
  return { image: photoFile(name), alt: scenes[name].alt as string };
}

/** A photo in the text of an article. */
export function photoInText(name: PhotoName): string {
  return `![${scenes[name].alt}](./${photoFile(name)})`;
}

/**
 * Draws every photo of the demo set, as JPEG by file name. The upright ones carry a tag for their
 * orientation and a place in their EXIF on purpose: the site must turn them and forget the place.
 */
export async function drawPhotos(
  drawn: (count: number) => void = () => {},
): Promise<Map<string, Uint8Array>> {
  const photos = new Map<string, Uint8Array>();
  for (const [name, scene] of Object.entries(scenes) as [PhotoName, Scene][]) {
    const image = sharp(Buffer.from(svgOf(name, scene)));
    if (scene.upright) {
      image.rotate(-90).withExif(WHERE_IT_WAS_TAKEN).withMetadata({ orientation: TURNED_QUARTER });
    }
    photos.set(photoFile(name), await image.jpeg({ quality: 72 }).toBuffer());
    drawn(photos.size);
  }
  return photos;
}
