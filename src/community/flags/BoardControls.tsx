import type { ReactNode } from 'react';
import type { BoardLine } from './board-lines.ts';
import { type BoardView, companiesOf, FLAGS, SORTS, searchOf, WHOLE_BOARD } from './board-view.ts';

interface Props {
  lines: readonly BoardLine[];
  view: BoardView;
  shownCount: number;
  onChoose: (view: BoardView) => void;
}

/** What narrows the board and puts it in order, with how many courtyards are left. */
export default function BoardControls({ lines, view, shownCount, onChoose }: Props) {
  const courtyards = [...lines].sort((a, b) => a.place - b.place);
  const isWhole = searchOf(view) === '';
  return (
    <div className="board-controls no-print" role="group" aria-label="筛选和排序">
      <Choice
        label="旗"
        value={view.flag}
        options={Object.entries(FLAGS)}
        onChoose={(flag) => onChoose({ ...view, flag: flag as BoardView['flag'] })}
      />
      <Choice
        label="庭院"
        value={view.courtyard}
        options={courtyards.map(({ id, name }) => [id, name])}
        onChoose={(courtyard) => onChoose({ ...view, courtyard })}
      />
      <Choice
        label="物业公司"
        value={view.company}
        options={companiesOf(lines).map(({ id, name }) => [id, name])}
        onChoose={(company) => onChoose({ ...view, company })}
      />
      <label>
        <span>排列</span>
        <select
          value={view.sort}
          onChange={({ target }) => onChoose({ ...view, sort: target.value as BoardView['sort'] })}
        >
          {options(Object.entries(SORTS))}
        </select>
      </label>
      <div className="found">
        <p role="status">
          {shownCount === lines.length
            ? `共 ${lines.length} 个庭院`
            : `找到 ${shownCount} 个庭院，共 ${lines.length} 个`}
        </p>
        {!isWhole && (
          <button type="button" className="button" onClick={() => onChoose(WHOLE_BOARD)}>
            恢复
          </button>
        )}
      </div>
    </div>
  );
}

interface ChoiceProps {
  label: string;
  value?: string;
  options: readonly (readonly [value: string, label: string])[];
  onChoose: (value: string | undefined) => void;
}

function Choice({ label, value, options: all, onChoose }: ChoiceProps) {
  return (
    <label>
      <span>{label}</span>
      <select value={value ?? ''} onChange={({ target }) => onChoose(target.value || undefined)}>
        <option value="">全部</option>
        {options(all)}
      </select>
    </label>
  );
}

function options(all: ChoiceProps['options']): ReactNode {
  return all.map(([value, label]) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
}
