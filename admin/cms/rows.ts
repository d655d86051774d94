import list, { type Immutable } from 'decap-cms-widget-list';

/** A list of rows, each named in words: the titles of entries instead of their ids. */
export class Rows extends list.controlComponent {
  override objectLabel(item: unknown): string | undefined {
    return super.objectLabel(this.withTitles(item)) || '（还没有填写）';
  }

  /** The widget `relation` reports the data of the entries that it has chosen as `metadata`. */
  withTitles(item: unknown): unknown {
    const { field, metadata } = this.props;
    const fields = (field.toJS().fields ?? []) as { name: string; [option: string]: unknown }[];
    return fields.reduce((row, { name, widget, collection, display_fields }) => {
      if (widget !== 'relation' || !isMap(row)) return row;
      const [title] = display_fields as [string];
      const chosen = metadata?.getIn([name, String(collection), String(row.get(name)), title]);
      return chosen ? row.set(name, chosen) : row;
    }, item);
  }
}

function isMap(value: unknown): value is Immutable {
  return typeof value === 'object' && value !== null && 'set' in value;
}

export const rows = list.Widget({ controlComponent: Rows });
