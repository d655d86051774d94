import { FlagTable } from './flags/FlagTable.tsx';
import { Gallery } from './photos/Gallery.tsx';

/** Our own controls, by the name that `admin/form.ts` gives to a field that has one. */
export const ownWidgets = {
  'flag-table': FlagTable,
  gallery: Gallery,
};
