import type { LocalImageService } from 'astro';
import sharpService from 'astro/assets/services/sharp';

/** No phone of our readers shows more, and a photo of 12 megapixels would empty its data plan. */
const LARGEST = 1200;
const WIDTH_OF_TEXT = '(min-width: 48rem) 42rem, 100vw';

/**
 * Astro's own image service, with bounds for every photo, also those that staff put into running
 * text: WebP, at most 1200 points wide. Re-encoding drops the place and the camera from the file.
 */
const photoService: LocalImageService = {
  ...sharpService,
  async validateOptions(options, config, logger) {
    const { width = LARGEST, height } = options;
    if (width > LARGEST) {
      options.width = LARGEST;
      options.height = height && Math.round((height / width) * LARGEST);
    }
    options.widths = options.widths?.filter((one) => Number(one) <= LARGEST);
    if (options.widths && !options.widths.includes(options.width ?? LARGEST)) {
      options.widths = [...options.widths, options.width ?? LARGEST] as number[];
    }
    if (options.sizes?.startsWith(`(min-width: ${width}px)`)) options.sizes = WIDTH_OF_TEXT;
    options.format = 'webp';
    options.quality ??= 70;
    return (await sharpService.validateOptions?.(options, config, logger)) ?? options;
  },
};

export default photoService;
