import { List } from 'immutable';
import type { ReactNode } from 'react';
import type { Outcome } from '../../../src/community/flags/decide.ts';
import type { Flag } from '../../../src/community/flags/schema.ts';
import FlagMark from '../../../src/ui/FlagMark.tsx';
import type { FormField } from '../../form.ts';
import type { Row, RowFault } from '../own-control.ts';
import { ScoreInput } from './ScoreInput.tsx';
import type { CourtyardLine } from './round-rows.ts';

export interface Company {
  id: string;
  name: string;
}

interface Properties {
  line: CourtyardLine;
  /** The result; none for a courtyard that took no part. */
  row: Row | undefined;
  outcome: Outcome;
  fields: readonly FormField[];
  companies: readonly Company[];
  faults: readonly RowFault[];
  /** The faults in words. */
  sentences: readonly string[];
  idOf(name: string, of?: CourtyardLine): string;
  /** The line so many lines further down. */
  next(by: number): CourtyardLine | undefined;
  isOpen: boolean;
  /** What is written in the fields that are folded away. */
  written: readonly string[];
  wasRemoved: boolean;
  onSet(name: string, value: unknown): void;
  onTakePart(): void;
  onTakeOut(): void;
  onToggle(): void;
  /** The fields that are folded away, while they are open. */
  children: ReactNode;
}

/** A courtyard in the table of a round. */
export function FlagRow(properties: Properties) {
  const { line, row, outcome, fields, faults, sentences, idOf, next, onSet, children } = properties;
  const field = (name: string) => fields.find((one) => one.name === name);
  const isFaulty = (name: string) => faults.some(({ path }) => path[0] === name);
  const follows = 'flag' in outcome ? outcome.flag : undefined;
  const written = row?.get('flag') as Flag | undefined;
  const flag = row && (written ?? follows);
  const overruled = String(row?.get('overruled') ?? '');
  const isOverruled =
    written && (follows ? follows !== written : 'open' in outcome && outcome.open === 'both-flags');
  return (
    <>
      <tr className={row ? 'flag-table-row' : 'flag-table-row absent'}>
        <th scope="row">{line.name}</th>
        <td className="flag-table-flag">
          <FlagMark flag={flag || 'none'} className={flag ? '' : 'no-flag'} />
          <FlagChoice {...properties} follows={follows} isFaulty={isFaulty('flag')} />
        </td>
        <td data-label={field('score')?.label}>
          <ScoreInput
            id={idOf('score')}
            label={`${line.name}的得分`}
            value={row?.get('score')}
            isFaulty={isFaulty('score')}
            onChange={(score) => onSet('score', score)}
            idOfNext={(by) => {
              const other = next(by);
              return other && idOf('score', other);
            }}
          />
        </td>
        <td className="only-result" data-label={field('reasons')?.label}>
          <Reasons {...properties} isFaulty={isFaulty('reasons')} />
        </td>
        <td className="only-result" data-label={field('company')?.label}>
          <CompanyChoice {...properties} label={field('company')?.label ?? ''} />
        </td>
        {(isOverruled || overruled !== '') && (
          <td className="flag-table-wide">
            <label>
              {follows ? `按得分是${wordOf(field('flag'), follows)}。` : ''}
              {field('overruled')?.label}
              <input
                type="text"
                aria-invalid={isFaulty('overruled')}
                value={overruled}
                onChange={({ currentTarget }) => onSet('overruled', currentTarget.value)}
              />
            </label>
          </td>
        )}
        {sentences.map((sentence) => (
          <td key={sentence} className="flag-table-wide own-fault">
            {sentence}
          </td>
        ))}
        <Foot {...properties} />
      </tr>
      {children && (
        <tr className="flag-table-details">
          <td>{children}</td>
        </tr>
      )}
    </>
  );
}

function FlagChoice({
  line,
  row,
  fields,
  follows,
  isFaulty,
  onSet,
  onTakePart,
  onTakeOut,
}: Properties & { follows: Flag | undefined; isFaulty: boolean }) {
  const field = fields.find(({ name }) => name === 'flag');
  const choose = (chosen: string) => {
    if (chosen === 'absent') return onTakeOut();
    if (!row) onTakePart();
    onSet('flag', chosen === 'open' ? '' : chosen);
  };
  return (
    <select
      aria-label={`${line.name}的旗`}
      aria-invalid={isFaulty}
      value={row ? String(row.get('flag') ?? 'open') : 'absent'}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
    >
      <option value="absent">没有参加</option>
      {row && (
        <option value="open">{follows ? `按得分：${wordOf(field, follows)}` : '还没有选旗'}</option>
      )}
      {optionsOf(field).map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}

function Reasons({ line, row, onSet, isFaulty }: Properties & { isFaulty: boolean }) {
  const reasons = row?.get('reasons');
  const text = List.isList(reasons) ? reasons.join('\n') : '';
  return (
    <textarea
      rows={Math.max(1, text.split('\n').length)}
      aria-label={`${line.name}的理由，每行一条`}
      aria-invalid={isFaulty}
      placeholder="每行一条"
      value={text}
      onChange={({ currentTarget: { value } }) =>
        onSet('reasons', value && List(value.split('\n')))
      }
    />
  );
}

function CompanyChoice({ line, row, companies, label, onSet }: Properties & { label: string }) {
  const chosen = String(row?.get('company') ?? '');
  const now = companies.find(({ id }) => id === line.company);
  const isKnown = chosen === '' || companies.some(({ id }) => id === chosen);
  return (
    <>
      <select
        aria-label={`${line.name}${label}`}
        value={chosen}
        disabled={!row}
        onChange={({ currentTarget }) => onSet('company', currentTarget.value)}
      >
        <option value="">{row ? '没有写' : ''}</option>
        {!isKnown && <option value={chosen}>{chosen}</option>}
        {companies.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      {row && now && now.id !== chosen && <small>现在是{now.name}</small>}
    </>
  );
}

function Foot({ line, row, isOpen, written, wasRemoved, onToggle, onTakePart }: Properties) {
  if (row) {
    return (
      <td className="flag-table-more">
        <button
          type="button"
          aria-expanded={isOpen}
          aria-label={`${line.name}的整改、回应和照片`}
          title={written.length > 0 ? `已经写了${written.join('、')}` : undefined}
          onClick={onToggle}
        >
          {isOpen ? '收起' : <span className="more">整改、回应和照片</span>}
          {written.length > 0 && !isOpen && `（${written.length}）`}
        </button>
      </td>
    );
  }
  return (
    wasRemoved && (
      <td className="flag-table-foot">
        刚才写的结果去掉了。
        <button type="button" onClick={onTakePart}>
          恢复{line.name}的结果
        </button>
      </td>
    )
  );
}

function optionsOf(field: FormField | undefined) {
  return (field?.options ?? []) as { value: string; label: string }[];
}

function wordOf(field: FormField | undefined, flag: Flag): string {
  return optionsOf(field).find(({ value }) => value === flag)?.label ?? flag;
}
