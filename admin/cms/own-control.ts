import type { List, Map as ImmutableMap } from 'immutable';
import { Component, type ComponentType } from 'react';
import type { FieldFault } from '../../src/model/fault.ts';
import type { FormField } from '../form.ts';
import { fieldFaults } from './field-faults.ts';

/** A row of a list as Decap holds it: what it says, and keys that the form does not know. */
export type Row = ImmutableMap<string, unknown>;
export type Rows = List<Row>;

/** What Decap gives to the control of a field, as far as our own controls ask for it. */
export interface ControlProperties {
  forID: string;
  field: ImmutableMap<string, unknown>;
  value?: Rows;
  onChange(value: Rows): void;
  onPersistMedia(
    file: File,
    options: { field: unknown },
  ): Promise<{ payload?: { path: string } } | undefined>;
  getAsset(name: string, field: unknown): { toString(): string };
  getEntry(): ImmutableMap<string, unknown>;
  query(
    id: string,
    collection: string,
    fields: string[],
    term: string,
    file?: string,
    limit?: number,
  ): Promise<{ payload: { hits?: { slug: string; data: Record<string, unknown> }[] } }>;
  /** Draws one of the fields inside, as Decap would. */
  editorControl: ComponentType<InnerProperties>;
  parentIds?: readonly string[];
  metadata?: unknown;
  fieldsErrors?: unknown;
  clearFieldErrors(id: string): void;
  onValidateObject?(id: string, errors: unknown): void;
}

/** What Decap's own drawing of a field is given. */
interface InnerProperties {
  field: unknown;
  value: unknown;
  onChange(field: unknown, value: unknown): void;
  clearFieldErrors: ControlProperties['clearFieldErrors'];
  onValidate: ControlProperties['onValidateObject'];
  fieldsMetaData: unknown;
  fieldsErrors: unknown;
  controlRef(control: InnerControl | null): void;
  parentIds: readonly string[];
}

/** One of Decap's controls with ours inside it. */
export interface InnerControl {
  innerWrappedControl?: { whyNotYet?(): string | undefined };
}

/** A fault in a row. It is gone as soon as the row is another one, which every change makes of it. */
export interface RowFault {
  row: Row | undefined;
  path: FieldFault['path'];
  message: string;
}

/**
 * A control that draws all rows of a list itself, and so says itself what is wrong in them. Decap asks
 * it by `isValid`, and `show-faults.ts` tells it by `showFaults` what the rules of the concept say.
 */
export abstract class RowsControl<State = unknown> extends Component<ControlProperties, State> {
  /** The rows as last changed; the properties follow only with the next drawing. */
  protected rows: Rows | undefined = this.props.value;
  private faults: readonly RowFault[] = [];

  override shouldComponentUpdate(next: ControlProperties): boolean {
    if (next.value !== this.props.value) this.rows = next.value;
    return true;
  }

  get description(): FormField {
    return this.props.field.toJS() as unknown as FormField;
  }

  protected change(rows: Rows): void {
    this.rows = rows;
    this.props.onChange(rows);
  }

  /** Why nothing can be saved yet, if that is so. */
  whyNotYet(): string | undefined {
    return undefined;
  }

  /** Decap calls it without its object. */
  isValid = () => {
    const notYet = this.whyNotYet();
    if (notYet) return { error: { type: 'CUSTOM', message: notYet } };
    const faults = fieldFaults(this.description, this.rows?.toJS() ?? []);
    if (faults.length === 0) {
      this.draw([]);
      return true;
    }
    return { error: { type: 'CUSTOM', message: this.showFaults(faults) } };
  };

  /** Draws the faults at their rows, and returns what is said at the head of the field. */
  showFaults = (faults: readonly FieldFault[]): string => {
    const inRows = faults.map(({ path, message }) => ({
      row: typeof path[0] === 'number' ? this.rows?.get(path[0]) : undefined,
      path: path.slice(1),
      message,
    }));
    this.draw(inRows);
    const whole = inRows.find(({ row }) => !row);
    return whole?.message ?? `有 ${faults.length} 处要改，请看下面的红字。`;
  };

  private draw(faults: readonly RowFault[]): void {
    this.faults = faults;
    this.forceUpdate();
  }

  /** What is wrong in a row. */
  protected faultsOf(row: Row): readonly RowFault[] {
    return this.faults.filter((fault) => fault.row === row);
  }

  /** What is wrong with a field of a row. */
  protected faultsAt(row: Row, name: string): string[] {
    return this.faultsOf(row).flatMap(({ path, message }) => (path[0] === name ? [message] : []));
  }
}
