import { List, type Map as ImmutableMap } from 'immutable';
import { type Outcome, outcomeOf, scoresOf } from '../../../src/community/flags/decide.ts';
import type { Thresholds } from '../../../src/community/flags/schema.ts';
import type { FormField } from '../../form.ts';
import { idOfSlug } from '../entry-id.ts';
import { placeInWords } from '../field-faults.ts';
import { formValues, onAnyChange } from '../form-values.ts';
import { type InnerControl, type Row, type Rows, RowsControl } from '../own-control.ts';
import { type Company, FlagRow } from './FlagRow.tsx';
import {
  type CourtyardLine,
  companyOf,
  courtyardLines,
  newResult,
  type OtherRound,
  withField,
  withResult,
} from './round-rows.ts';

/** The fields that stand in the table itself; the others open below their row. */
const IN_TABLE = ['courtyard', 'company', 'score', 'flag', 'overruled', 'reasons'];

/**
 * How many entries are asked for: all, and each time another number, since Decap answers the same question
 * from memory for ten seconds, in which a round may have been saved.
 */
let askedFor = 100_000;

interface TableState {
  courtyards: readonly CourtyardLine[];
  companies: readonly Company[];
  rounds: readonly OtherRound[];
  loading: 'loading' | 'there' | 'failed';
  /** Courtyards whose other fields are open. */
  open: readonly string[];
  /** Results that were taken out since the form was opened, by courtyard. */
  removed: ReadonlyMap<string, Row>;
}

/**
 * The results of a round as a table of all courtyards, also of those that took no part. The company is
 * that of the round before, the flag can be left to the score, and what is rarely filled in opens below
 * its row.
 */
export class FlagTable extends RowsControl<TableState> {
  override state: TableState = {
    courtyards: [],
    companies: [],
    rounds: [],
    loading: 'loading',
    open: [],
    removed: new Map(),
  };
  private readonly inner = new Map<string, InnerControl>();
  private isGone = false;

  private loadedFor: string | undefined;
  /** As last drawn; the flags that follow from scores hang on them. */
  private thresholds: unknown;

  override componentDidMount(): void {
    void this.load();
  }

  override componentWillUnmount(): void {
    this.isGone = true;
    this.stopFollowing();
  }

  private readonly stopFollowing = onAnyChange(() => {
    // Decap keeps the control when the round has been saved and the next one is begun.
    if (this.loadedFor !== undefined && this.ownId !== this.loadedFor) void this.load();
    const thresholds = formValues()?.get('thresholds');
    if (thresholds === this.thresholds) return;
    this.thresholds = thresholds;
    if (this.state.loading !== 'loading') this.forceUpdate();
  });

  override whyNotYet(): string | undefined {
    for (const { innerWrappedControl } of this.inner.values()) {
      const why = innerWrappedControl?.whyNotYet?.();
      if (why) return why;
    }
    return undefined;
  }

  private get ownId(): string {
    return idOfSlug(String(this.props.getEntry().get('slug') ?? ''));
  }

  private async load(): Promise<void> {
    const own = this.ownId;
    this.loadedFor = own;
    if (own === '') this.setState({ loading: 'loading', removed: new Map(), open: [] });
    try {
      const [courtyards, companies, rounds] = await Promise.all([
        this.entries<CourtyardLine & { propertyCompany?: string }>('courtyards', 'name'),
        this.entries<Company>('property-companies', 'name'),
        this.entries<OtherRound>('flag-rounds', 'title'),
      ]);
      if (this.isGone) return;
      this.setState({
        courtyards: courtyards.map(({ propertyCompany, ...line }) => ({
          ...line,
          company: propertyCompany,
        })),
        companies,
        rounds: rounds.filter(({ id }) => id !== own),
        loading: 'there',
      });
    } catch {
      if (!this.isGone) this.setState({ loading: 'failed' });
    }
  }

  private async entries<Entry>(collection: string, title: string): Promise<Entry[]> {
    const { forID, query } = this.props;
    const name = `${forID}-${collection}`;
    const { payload } = await query(name, collection, [title], '', undefined, askedFor++);
    if (!payload.hits) throw new Error(`${collection} did not come.`);
    return payload.hits.map(({ slug, data }) => ({ ...data, id: idOfSlug(slug) }) as Entry);
  }

  private get round(): { thresholds?: Thresholds; sequence?: number } {
    const data = formValues();
    const thresholds = data?.get('thresholds') as ImmutableMap<string, unknown> | undefined;
    const sequence = data?.get('sequence');
    return {
      thresholds: thresholds?.toJS() as Thresholds | undefined,
      ...(typeof sequence === 'number' && { sequence }),
    };
  }

  private set(line: CourtyardLine, name: string, value: unknown): void {
    const rows = this.rows ?? List<Row>();
    const isThere = rows.some((row) => row.get('courtyard') === line.id);
    if (!isThere && (value === '' || value === undefined)) return;
    this.change(withField(isThere ? rows : this.withNew(rows, line), line, name, value));
  }

  private withNew(rows: Rows, line: CourtyardLine): Rows {
    const { rounds, courtyards, removed } = this.state;
    const row =
      removed.get(line.id) ?? newResult(line.id, companyOf(line, rounds, this.round.sequence));
    return withResult(rows, row, courtyardLines(courtyards, rows));
  }

  private takeOut(line: CourtyardLine): void {
    const row = this.rowOf(line);
    if (!this.rows || !row) return;
    this.change(this.rows.filter((one) => one !== row));
    this.setState(({ removed }) => ({ removed: new Map(removed).set(line.id, row) }));
  }

  private takePart(line: CourtyardLine): void {
    if (!this.rowOf(line)) this.change(this.withNew(this.rows ?? List(), line));
  }

  private toggle({ id }: CourtyardLine): void {
    this.setState(({ open }) => ({
      open: open.includes(id) ? open.filter((one) => one !== id) : [...open, id],
    }));
  }

  private rowOf({ id }: CourtyardLine): Row | undefined {
    return this.rows?.find((row) => row.get('courtyard') === id);
  }

  override render() {
    const { forID, value, field } = this.props;
    const { loading, courtyards, companies, open, removed } = this.state;
    const { fields = [] } = this.description;
    const lines = loading === 'loading' ? [] : courtyardLines(courtyards, value);
    const outcomes = this.outcomes(lines);
    const rare = fields.filter(({ name }) => !IN_TABLE.includes(name));
    return (
      <div className="flag-table" id={forID}>
        {loading === 'loading' && <p role="status">正在读取庭院名单……</p>}
        {loading === 'failed' && (
          <p className="own-fault" role="alert">
            庭院名单没有读出来，只能看到已经写了结果的庭院。请看看网络，再打开这一页。
          </p>
        )}
        <p className="flag-table-sum">{this.sum(lines, outcomes)}</p>
        <table aria-label={String(field.get('label'))}>
          <thead>
            <tr className="flag-table-head">
              {['courtyard', 'flag', 'score', 'reasons', 'company'].map((name) => (
                <th key={name} scope="col">
                  {fields.find((one) => one.name === name)?.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line, index) => {
              const row = this.rowOf(line);
              return (
                <FlagRow
                  key={line.id || index}
                  line={line}
                  row={row}
                  outcome={outcomes.get(line.id) ?? { open: 'no-score' }}
                  fields={fields}
                  companies={companies}
                  faults={row ? this.faultsOf(row) : []}
                  sentences={row ? this.sentences(row) : []}
                  idOf={(name, of = line) => `${forID}-${of.id}-${name}`}
                  next={(by) => lines[index + by]}
                  isOpen={open.includes(line.id)}
                  written={rare.filter(({ name }) => row?.get(name)).map(({ label }) => label)}
                  wasRemoved={removed.has(line.id)}
                  onSet={(name, changed) => this.set(line, name, changed)}
                  onTakePart={() => this.takePart(line)}
                  onTakeOut={() => this.takeOut(line)}
                  onToggle={() => this.toggle(line)}
                >
                  {row && open.includes(line.id) && this.details(line, row)}
                </FlagRow>
              );
            })}
          </tbody>
        </table>
      </div>
    );
  }

  private outcomes(lines: readonly CourtyardLine[]): Map<string, Outcome> {
    const results = (this.rows?.toJS() ?? []) as { score?: unknown }[];
    const scores = scoresOf(
      results.map(({ score }) => ({ score: typeof score === 'number' ? score : undefined })),
    );
    const { thresholds } = this.round;
    return new Map(
      lines.map((line) => {
        const score = this.rowOf(line)?.get('score');
        return [
          line.id,
          outcomeOf(typeof score === 'number' ? score : undefined, scores, thresholds),
        ];
      }),
    );
  }

  /** `11 个庭院：红旗 3，黄旗 1，不挂旗 5，没有参加 2`. */
  private sum(lines: readonly CourtyardLine[], outcomes: ReadonlyMap<string, Outcome>): string {
    const counts: Record<string, number> = {};
    for (const line of lines) {
      const row = this.rowOf(line);
      const outcome = outcomes.get(line.id);
      const flag = row?.get('flag') ?? (outcome && 'flag' in outcome ? outcome.flag : 'open');
      const key = row ? String(flag) : 'absent';
      counts[key] = (counts[key] ?? 0) + 1;
    }
    const options = (this.description.fields?.find(({ name }) => name === 'flag')?.options ??
      []) as { value: string; label: string }[];
    const words = [
      ...options,
      { value: 'open', label: '还没有旗' },
      { value: 'absent', label: '没有参加' },
    ];
    const parts = words.flatMap(({ value, label }) =>
      counts[value] ? `${label} ${counts[value]}` : [],
    );
    return lines.length > 0 ? `${lines.length} 个庭院：${parts.join('，')}` : '';
  }

  /** Each fault of a row with the field that it is in. */
  private sentences(row: Row): string[] {
    const fields: FormField[] = this.description.fields ?? [];
    return this.faultsOf(row).map(
      ({ path, message }) => `${placeInWords(fields, path)}：${message}`,
    );
  }

  /** The other fields, drawn by Decap. */
  private details(line: CourtyardLine, row: Row) {
    const { field, forID, editorControl: DecapControl, ...properties } = this.props;
    const fields = field.get('fields') as List<ImmutableMap<string, unknown>>;
    return fields
      .filter((one) => !IN_TABLE.includes(String(one.get('name'))))
      .map((one) => {
        const name = String(one.get('name'));
        return (
          <DecapControl
            key={name}
            field={one}
            value={row.get(name)}
            onChange={(_field, changed) => this.set(line, name, changed)}
            clearFieldErrors={properties.clearFieldErrors}
            fieldsMetaData={properties.metadata}
            fieldsErrors={properties.fieldsErrors}
            onValidate={properties.onValidateObject}
            controlRef={(control) => control && this.inner.set(`${line.id} ${name}`, control)}
            parentIds={[...(properties.parentIds ?? []), forID]}
          />
        );
      });
  }
}
