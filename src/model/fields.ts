/**
 * The language in which every concept of the community says what a file may hold.
 *
 * A description is plain data. From it come the Zod schema of the build (`zod.ts`), the texts of the
 * content check (`check.ts`), the form in the CMS (`admin/form.ts`) and the types below, so that a
 * field is written down once. Nothing here imports Zod: descriptions travel to the browser.
 */

/** What staff read about a field: its name in the form, a sentence of advice, a value as it should look. */
interface Described {
  label: string;
  hint?: string;
  example?: string | number;
  required?: boolean;
}

/** One line of text. `pattern` comes with the sentence that is said when it does not match. */
export interface TextField extends Described {
  kind: 'text';
  max?: number;
  pattern?: { source: string; message: string };
  /** Filled in by the CMS and not shown to staff. */
  hidden?: boolean;
}
/** Several lines of plain text. */
export interface LinesField extends Described {
  kind: 'lines';
  max?: number;
}
export interface DayField extends Described {
  /** A day in the community, `YYYY-MM-DD`. */
  kind: 'day';
  /** A new entry begins with the day on which it is written. */
  prefill?: 'now';
}
/** A day, or only its month or year where no more is known: `2024`, `2024-05`, `2024-05-01`. */
export interface RoughDayField extends Described {
  kind: 'roughDay';
}
/** A wall-clock moment in the community, `YYYY-MM-DD HH:mm`; read as `YYYY-MM-DDTHH:mm`. */
export interface MomentField extends Described {
  kind: 'moment';
  /** A new entry begins with the moment at which it is written. */
  prefill?: 'now';
}
/** Clock text `HH:mm`, 24 hours. */
export interface ClockField extends Described {
  kind: 'clock';
}
export interface NumberField extends Described {
  kind: 'number';
  min?: number;
  max?: number;
  integer?: boolean;
  unit?: string;
}
export interface ToggleField extends Described {
  kind: 'toggle';
}
/** A public telephone number, kept as text so that no zero is lost. */
export interface PhoneField extends Described {
  kind: 'phone';
}
/** An address of this site (`/news/…/`) or a full `https://` one. */
export interface LinkField extends Described {
  kind: 'link';
}
/** One of a fixed set of values; the values are written in files, the labels are read by people. */
export interface ChoiceField extends Described {
  kind: 'choice';
  options: Readonly<Record<string, string>>;
  default?: string;
}
export interface ChoicesField extends Described {
  kind: 'choices';
  options: Readonly<Record<string, string>>;
}
/** A list of short texts. */
export interface TextsField extends Described {
  kind: 'texts';
  max?: number;
}
/** A list of days `YYYY-MM-DD`. */
export interface DaysField extends Described {
  kind: 'days';
}
/** A list of whole numbers. */
export interface NumbersField extends Described {
  kind: 'numbers';
  min: number;
  max: number;
}
/** The id of an entry of another collection. */
export interface ReferenceField extends Described {
  kind: 'reference';
  to: CollectionKey;
}
export interface ReferencesField extends Described {
  kind: 'references';
  to: CollectionKey;
}
/** A photo that lies beside the file: its name. In the built site it has become an `ImageMetadata`. */
export interface PhotoField extends Described {
  kind: 'photo';
}
/** Any other file that lies beside the entry: its name. */
export interface AttachmentField extends Described {
  kind: 'attachment';
}
/** Several named fields kept together. */
export interface GroupField extends Described {
  kind: 'group';
  fields: Fields;
  /** The form draws the fields in a way of its own instead of all of them always. */
  drawnAs?: 'duty-rule';
}
/** A list in which every row has the same fields. `summary` names a row: `{{fields.name}}`. */
export interface RowsField extends Described {
  kind: 'rows';
  fields: Fields;
  singular: string;
  summary?: string;
  /** The form draws the rows in a way of its own instead of one below the other. */
  drawnAs?: 'flag-table' | 'week' | 'duty-changes';
}

export type Field =
  | TextField
  | LinesField
  | DayField
  | RoughDayField
  | MomentField
  | ClockField
  | NumberField
  | ToggleField
  | PhoneField
  | LinkField
  | ChoiceField
  | ChoicesField
  | TextsField
  | DaysField
  | NumbersField
  | ReferenceField
  | ReferencesField
  | PhotoField
  | AttachmentField
  | GroupField
  | RowsField;

export type Fields = Readonly<Record<string, Field>>;

/** The collections of the site as they are called in code; the folder under `content/` is `folder`. */
export type CollectionKey =
  | 'site'
  | 'people'
  | 'branches'
  | 'courtyards'
  | 'propertyCompanies'
  | 'flagRounds'
  | 'dutySessions'
  | 'deliberations'
  | 'news'
  | 'notices'
  | 'events'
  | 'volunteerTeams'
  | 'venues'
  | 'honors'
  | 'disclosures'
  | 'pages';

export interface CollectionDescription {
  key: CollectionKey;
  /** Folder under `content/` and name of the collection in the CMS. */
  folder: string;
  /** What the collection is called in the CMS, and one of its entries. */
  label: string;
  singular: string;
  /** One sentence for staff: what belongs here. */
  hint: string;
  /** `markdown` files carry a body below their front matter; `yaml` files are data alone. */
  format: 'markdown' | 'yaml';
  /**
   * `folder`: each entry is a folder `<id>/index.md` with its photos and attachments beside it.
   * `file`: each entry is one file, `<id>.yml`. `single`: there is just `index.yml`.
   */
  layout: 'folder' | 'file' | 'single';
  /** Field that names an entry. */
  title: string;
  /** How a new entry's id begins: with the day of this field, so that ids sort by time. */
  datedBy?: string;
  /** The address of an entry's own page, if it has one. `{id}` stands for the id. */
  address?: string;
  /** Line in the CMS's list, in its template language. */
  summary?: string;
  /** Field by which the CMS sorts its list, newest first. */
  newestBy?: string;
  /** Moment before which readers do not see an entry, and moment from which they no longer do. */
  appearsBy?: string;
  expiresBy?: string;
  fields: Fields;
  body?: { label: string; hint: string; required: boolean };
}

/** What a photo field holds in the built site; the content check and the CMS see the file's name. */
export type Photo = import('astro').ImageMetadata;

type ValueOf<F> = F extends { kind: 'number' }
  ? number
  : F extends { kind: 'toggle' }
    ? boolean
    : F extends { kind: 'choice'; options: infer O }
      ? keyof O & string
      : F extends { kind: 'choices'; options: infer O }
        ? (keyof O & string)[]
        : F extends { kind: 'texts' | 'days' | 'references' }
          ? string[]
          : F extends { kind: 'numbers' }
            ? number[]
            : F extends { kind: 'photo' }
              ? Photo
              : F extends { kind: 'group'; fields: infer G }
                ? ValuesOf<G>
                : F extends { kind: 'rows'; fields: infer G }
                  ? ValuesOf<G>[]
                  : string;

/** Lists and switches are never absent: an unwritten list is empty, an unwritten switch is off. */
type AlwaysThere = {
  kind: 'rows' | 'texts' | 'days' | 'numbers' | 'references' | 'choices' | 'toggle';
};
type IsThere<F> = F extends { required: true } | AlwaysThere | { default: string } ? true : false;

export type ValuesOf<Fs> = {
  -readonly [K in keyof Fs as IsThere<Fs[K]> extends true ? K : never]: ValueOf<Fs[K]>;
} & {
  -readonly [K in keyof Fs as IsThere<Fs[K]> extends true ? never : K]?: ValueOf<Fs[K]>;
};

/** The type of an entry: its fields, its id, and the address of its page if it has one. */
export type EntryOf<C extends CollectionDescription> = ValuesOf<C['fields']> & { id: string };
