import type { FieldFault } from '../../model/fault.ts';
import type { Honor } from './schema.ts';

/** The photo of a medal is described for those who cannot see it. */
export function honorFaults({ image, imageAlt }: Partial<Honor>): FieldFault[] {
  if (!image || imageAlt) return [];
  return [
    {
      path: ['imageAlt'],
      message: '有照片就要有说明。请用一句话写出照片里有什么，看不见图的人靠它了解内容。',
    },
  ];
}
