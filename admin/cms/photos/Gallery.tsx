import { Map as ImmutableMap, List } from 'immutable';
import type { DragEvent } from 'react';
import type { FormField } from '../../form.ts';
import { type Row, RowsControl } from '../own-control.ts';
import { isSamePicture } from './same-picture.ts';
import { setDiscarded } from './discarded.ts';
import { preparePhoto, UnfitFile } from './prepare.ts';

interface GalleryState {
  /** How many of how many chosen files have been worked on. */
  working?: { done: number; all: number };
  refused: readonly string[];
  /** What was taken out since the form was opened, the last one last. */
  removed: readonly { row: Row; index: number }[];
  dragged?: number;
  over?: number;
  /** What a screen reader says after a move. */
  said: string;
}

/**
 * A list of photos with their texts. Any number of files are chosen or dropped at once; each is shown as
 * soon as it is prepared. Photos are put in order by buttons or by dragging, and come back when they
 * were taken out by mistake.
 */
export class Gallery extends RowsControl<GalleryState> {
  override state: GalleryState = {
    refused: [],
    removed: [],
    said: '',
  };
  private isGone = false;
  private toFocus: string | undefined;

  override componentWillUnmount(): void {
    this.isGone = true;
  }

  override componentDidUpdate(): void {
    if (!this.toFocus) return;
    document.getElementById(this.toFocus)?.focus();
    this.toFocus = undefined;
  }

  override whyNotYet(): string | undefined {
    return this.state.working && '照片还没有处理完，请等几秒再保存。';
  }

  private async add(files: readonly File[]): Promise<void> {
    if (files.length === 0 || this.state.working) return;
    const refused: string[] = [];
    for (const [done, file] of files.entries()) {
      this.setState({ working: { done, all: files.length } });
      const problem = await this.addOne(file);
      if (this.isGone) return;
      if (problem) refused.push(problem);
    }
    this.setState({ working: undefined, refused });
  }

  /** Returns the sentence that says why a file was not taken. */
  private async addOne(file: File): Promise<string | undefined> {
    try {
      const photo = await preparePhoto(file);
      if (this.isGone) return undefined;
      const earlier = await this.earlierName(photo);
      if (earlier && this.rows?.some((row) => row.get('image') === earlier)) {
        return `“${file.name}”和已经加上的一张完全一样，没有再加。`;
      }
      const name = earlier ?? (await this.takeIn(photo));
      if (this.isGone || !name) return undefined;
      setDiscarded(name, false);
      this.change((this.rows ?? List()).push(ImmutableMap({ image: name })));
      return undefined;
    } catch (error) {
      if (error instanceof UnfitFile) return error.message;
      throw error;
    }
  }

  private async takeIn(photo: File): Promise<string | undefined> {
    const taken = await this.props.onPersistMedia(photo, { field: this.props.field });
    return taken?.payload?.path.split('/').at(-1);
  }

  /** The name of the same picture, if it was chosen before in this form. */
  private async earlierName(photo: File): Promise<string | undefined> {
    const files = this.props.getEntry().get('mediaFiles') as
      List<ImmutableMap<string, unknown>> | undefined;
    for (const known of files ?? []) {
      const file = known.get('file');
      if (file instanceof Blob && (await isSamePicture(file, photo)))
        return String(known.get('name'));
    }
    return undefined;
  }

  private move(from: number, to: number): void {
    const { rows } = this;
    const row = rows?.get(from);
    if (!rows || !row || to < 0 || to >= rows.size || from === to) return;
    this.change(rows.delete(from).insert(to, row));
    this.setState({ said: `移到了第 ${to + 1} 张` });
  }

  private moveByButton(from: number, to: number): void {
    // At an end the button that was pressed is off, and its neighbour takes the focus.
    const last = (this.rows?.size ?? 0) - 1;
    const forward = to < from ? to > 0 : to === last;
    this.toFocus = `${this.props.forID}-${to}-${forward ? 'forward' : 'back'}`;
    this.move(from, to);
  }

  private remove(index: number): void {
    const row = this.rows?.get(index);
    if (!this.rows || !row) return;
    this.change(this.rows.delete(index));
    setDiscarded(String(row.get('image')), true);
    this.toFocus = `${this.props.forID}-undo`;
    this.setState(({ removed }) => ({ removed: [...removed, { row, index }] }));
  }

  private restore(): void {
    const last = this.state.removed.at(-1);
    if (!last) return;
    const rows = this.rows ?? List<Row>();
    const index = Math.min(last.index, rows.size);
    this.change(rows.insert(index, last.row));
    setDiscarded(String(last.row.get('image')), false);
    this.toFocus = `${this.props.forID}-${index}-remove`;
    this.setState(({ removed }) => ({ removed: removed.slice(0, -1) }));
  }

  private drop(event: DragEvent, at?: number): void {
    event.preventDefault();
    event.stopPropagation();
    const { dragged } = this.state;
    this.setState({ dragged: undefined, over: undefined });
    if (dragged !== undefined) {
      if (at !== undefined) this.move(dragged, at);
    } else {
      void this.add([...event.dataTransfer.files]);
    }
  }

  override render() {
    const { forID, value } = this.props;
    const { working, refused, removed, said } = this.state;
    const count = value?.size ?? 0;
    const untold = value?.count((row) => !row.get('alt')) ?? 0;
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: a place to drop files; the button does the same.
      <div
        className="gallery"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => this.drop(event)}
      >
        <div className="gallery-head">
          <label className={working ? 'gallery-choose busy' : 'gallery-choose'}>
            <input
              id={forID}
              type="file"
              accept="image/*"
              multiple
              disabled={working !== undefined}
              onChange={({ currentTarget }) => {
                const files = [...(currentTarget.files ?? [])];
                currentTarget.value = '';
                void this.add(files);
              }}
            />
            {count > 0 ? '再加照片' : '选照片'}
          </label>
          <span className="gallery-hint">
            {count > 0
              ? `共 ${count} 张${untold > 0 ? `，还有 ${untold} 张没有说明` : ''}`
              : '可以一次选很多张，也可以把照片拖到这里。'}
          </span>
        </div>
        <p className="gallery-working" role="status">
          {working ? `正在处理第 ${working.done + 1} 张，共 ${working.all} 张……` : said}
        </p>
        {refused.length > 0 && (
          <div className="gallery-refused" role="alert">
            <p>这些没有加上：</p>
            <ul>
              {refused.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
            <button type="button" onClick={() => this.setState({ refused: [] })}>
              知道了
            </button>
          </div>
        )}
        <ol className="gallery-photos">{this.photos()}</ol>
        {removed.length > 0 && (
          <p className="gallery-removed">
            去掉了 {removed.length} 张照片。
            <button type="button" id={`${forID}-undo`} onClick={() => this.restore()}>
              恢复{removed.length > 1 ? '最近一张' : ''}
            </button>
          </p>
        )}
      </div>
    );
  }

  private photos() {
    const seen = new Set<string>();
    const { fields = [] } = this.description;
    return this.props.value?.map((row, index) => {
      const name = String(row.get('image') ?? '');
      const key = seen.has(name) ? `${name} ${index}` : name;
      seen.add(name);
      return this.photo(row, index, key, fields);
    });
  }

  private photo(row: Row, index: number, key: string, fields: FormField[]) {
    const { forID, value, field, getAsset } = this.props;
    const { dragged, over } = this.state;
    const name = String(row.get('image') ?? '');
    const which = `第 ${index + 1} 张`;
    const image = (field.get('fields') as List<ImmutableMap<string, unknown>>).find(
      (one) => one.get('name') === 'image',
    );
    const classes = [
      'gallery-photo',
      dragged === index && 'dragged',
      over === index && dragged !== undefined && 'over',
    ];
    const missing = this.faultsAt(row, 'image');
    return (
      <li
        key={key}
        className={classes.filter(Boolean).join(' ')}
        onDragOver={(event) => {
          event.preventDefault();
          if (over !== index) this.setState({ over: index });
        }}
        onDrop={(event) => this.drop(event, index)}
      >
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the buttons beside it move the photo too. */}
        <div
          className="gallery-picture"
          draggable
          title="拖动可以调整顺序"
          onDragStart={(event) => {
            event.dataTransfer.effectAllowed = 'move';
            this.setState({ dragged: index });
          }}
          onDragEnd={() => this.setState({ dragged: undefined, over: undefined })}
        >
          <img
            src={String(getAsset(name, image))}
            alt={String(row.get('alt') ?? '')}
            loading="lazy"
            decoding="async"
            draggable={false}
          />
          <span className="gallery-number">{index + 1}</span>
        </div>
        <div className="gallery-words">
          {missing.map((message) => (
            <p key={message} className="own-fault">
              {message}
            </p>
          ))}
          {fields
            .filter((one) => one.name !== 'image')
            .map((one) => this.text(row, index, one, which))}
        </div>
        <div className="gallery-buttons">
          <button
            type="button"
            id={`${forID}-${index}-forward`}
            aria-label={`${which}往前移`}
            disabled={index === 0}
            onClick={() => this.moveByButton(index, index - 1)}
          >
            ↑
          </button>
          <button
            type="button"
            id={`${forID}-${index}-back`}
            aria-label={`${which}往后移`}
            disabled={index === (value?.size ?? 0) - 1}
            onClick={() => this.moveByButton(index, index + 1)}
          >
            ↓
          </button>
          <button
            type="button"
            id={`${forID}-${index}-remove`}
            className="gallery-remove"
            aria-label={`去掉${which}`}
            onClick={() => this.remove(index)}
          >
            去掉
          </button>
        </div>
      </li>
    );
  }

  private text(row: Row, index: number, { name, label, hint, required }: FormField, which: string) {
    const id = `${this.props.forID}-${index}-${name}`;
    const faults = this.faultsAt(row, name);
    return (
      <div key={name} className="gallery-text">
        <label htmlFor={id}>
          {label}
          {!required && '（可不填）'}
        </label>
        <input
          id={id}
          type="text"
          value={String(row.get(name) ?? '')}
          placeholder={required ? hint : undefined}
          aria-label={`${which}的${label}`}
          aria-invalid={faults.length > 0}
          onChange={({ currentTarget }) =>
            this.rows && this.change(this.rows.set(index, row.set(name, currentTarget.value)))
          }
        />
        {faults.map((message) => (
          <p key={message} className="own-fault">
            {message}
          </p>
        ))}
      </div>
    );
  }
}
