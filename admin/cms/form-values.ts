import { store } from 'decap-cms-core/dist/esm/redux';
import type { Map as ImmutableMap } from 'immutable';
import { useSyncExternalStore } from 'react';

/** The fields of the entry in the form as they are now; undefined while none is open. */
export function formValues(): ImmutableMap<string, unknown> | undefined {
  return store.getState().entryDraft.getIn(['entry', 'data']);
}

/**
 * Calls whenever something in the CMS has changed, so that a control can follow fields beside its own:
 * Decap draws it anew only when its own value changes. Returns what ends it.
 */
export const onAnyChange: (call: () => void) => () => void = store.subscribe;

/** The fields of the entry in the form as plain data, for a component that is to follow them. */
export function useFormValues(): Record<string, unknown> {
  return useSyncExternalStore(onAnyChange, formValues)?.toJS() ?? {};
}
