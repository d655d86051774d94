import type { FieldFault } from '../../src/model/fault.ts';
import { idOfSlug } from './entry-id.ts';
import { formFaults, type WrittenEntry } from './form-faults.ts';

/**
 * What happens between a press on “保存并发布” and the saving. Decap holds every field against its own
 * description; then it tells us (a patch in `admin/build/decap-patches.ts`), we add what is wrong
 * between fields, and lead to the first fault. Decap says how many there are and saves only if none is.
 */

/** One of Decap's controls: it holds others if it is a group, a list or the whole form. */
interface Control {
  props: { uniqueFieldId?: string; forID?: string; parentIds?: readonly string[] };
  /** Of our own controls: draws faults inside it and returns what is said at its head. */
  showFaults?(faults: readonly FieldFault[]): string;
  innerWrappedControl?: Control;
  childRefs?: Record<string, Control>;
  /** Of a list: the names that its rows have in `childRefs`. */
  state?: { keys?: readonly string[] };
}

interface DecapEntry {
  get(key: 'collection' | 'slug'): string | undefined;
  get(key: 'newRecord'): boolean | undefined;
  get(key: 'data'): { toJS(): Record<string, unknown> } | undefined;
}

/** What the patch hands over: the form, and Decap's store with the draft and what was loaded. */
interface Checked {
  form: Control;
  getState(): {
    entryDraft: {
      get(key: 'entry'): DecapEntry;
      get(key: 'fieldsErrors'): { isEmpty(): boolean };
    };
    entries: { get(key: 'entities'): { valueSeq(): Iterable<DecapEntry> } };
  };
  onValidate(id: string, errors: { type: 'CUSTOM'; message: string; parentIds: unknown }[]): void;
}

/** Listens for Decap's word that the fields of a form have been checked. */
export function showFaultsOnSaving(): void {
  window.addEventListener('cms-form-checked', (event) => {
    const { form, getState, onValidate } = (event as CustomEvent<Checked>).detail;
    const { entryDraft, entries } = getState();
    if (entryDraft.get('fieldsErrors').isEmpty()) {
      const others = [...entries.get('entities').valueSeq()].map(written);
      for (const [control, faults] of byControl(
        form,
        formFaults(written(entryDraft.get('entry')), others),
      )) {
        const { uniqueFieldId, forID, parentIds = [] } = control.props;
        const own = control.innerWrappedControl?.showFaults?.(faults);
        const messages = own === undefined ? faults.map(({ message }) => message) : [own];
        const errors = messages.map((message) => ({
          type: 'CUSTOM' as const,
          message,
          parentIds,
        }));
        onValidate(uniqueFieldId ?? forID ?? '', errors);
      }
    }
    if (getState().entryDraft.get('fieldsErrors').isEmpty()) return;
    // Decap draws the red texts first.
    setTimeout(leadToFirstFault, 100);
  });
}

function written(entry: DecapEntry): WrittenEntry {
  const slug = entry.get('slug');
  return {
    folder: entry.get('collection') ?? '',
    ...(slug && !entry.get('newRecord') && { id: idOfSlug(slug) }),
    data: entry.get('data')?.toJS() ?? {},
  };
}

function byControl(form: Control, faults: readonly FieldFault[]): Map<Control, FieldFault[]> {
  const found = new Map<Control, FieldFault[]>();
  for (const { path, message } of faults) {
    const { control, inside } = controlAt(form, path);
    found.set(control, [...(found.get(control) ?? []), { path: inside, message }]);
  }
  return found;
}

/**
 * The control of the field at a path, and what of the path lies inside it. A group or row has no place for a red text that would go when
 * the fault goes; its first field stands for it, as for a field that the form does not have.
 */
function controlAt(
  form: Control,
  path: FieldFault['path'],
): { control: Control; inside: FieldFault['path'] } {
  let control = form;
  let depth = 0;
  for (const key of path) {
    const { childRefs = {}, state } = control.innerWrappedControl ?? control;
    const next = childRefs[typeof key === 'number' ? (state?.keys?.[key] ?? '') : key];
    if (!next) break;
    control = next;
    depth++;
  }
  const inside = path.slice(depth);
  for (;;) {
    const { childRefs = {}, state } = control.innerWrappedControl ?? control;
    const [first] = Object.values(childRefs);
    if (!first || (state?.keys && control !== form)) return { control, inside };
    control = first;
  }
}

/** Opens what is folded over the first red text, scrolls to it and puts the cursor into its field. */
function leadToFirstFault(): void {
  const text = document.querySelector('ul[class*="ControlErrorsList"]');
  if (!text) return;
  for (const fold of foldsAround(text)) fold.click();
  // The folds open with the next drawing.
  setTimeout(() => {
    const field = text.closest('[class*="ControlContainer"]') ?? text;
    // Our own controls mark what is wrong inside them.
    const marked = field.querySelector<HTMLElement>('[aria-invalid=true]');
    const own = field.querySelector<HTMLElement>(
      'input:not([type=hidden]), textarea, [contenteditable=true], button',
    );
    (marked ?? own)?.focus({ preventScroll: true });
    (marked ?? text).scrollIntoView({ block: 'center' });
  }, 100);
}

/** The buttons that open the closed groups and rows in which an element lies, the outermost first. */
function foldsAround(element: Element): HTMLElement[] {
  const folds: HTMLElement[] = [];
  for (let here = element.parentElement; here; here = here.parentElement) {
    if (getComputedStyle(here).display !== 'none') continue;
    const fold = here.parentElement?.querySelector<HTMLElement>('button');
    if (fold) folds.unshift(fold);
  }
  return folds;
}
