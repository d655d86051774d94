import { useEffect, useState } from 'react';
import { dayInChinese } from '../../time/format.ts';
import FlagMark from '../../ui/FlagMark.tsx';
import BoardControls from './BoardControls.tsx';
import type { BoardLine } from './board-lines.ts';
import { type BoardView, linesOf, searchOf, viewOf, WHOLE_BOARD } from './board-view.ts';
import { rectificationWord } from './rectification.ts';
import { flagMeaning, flagWord, runInWords } from './words.ts';

interface Props {
  lines: readonly BoardLine[];
}

/**
 * The flag board: each courtyard with its flag, since when, why, and who manages it. Rendered to complete
 * HTML by the build, which is all there is without script. Once it lives in a browser it can be
 * narrowed and put in order, and the address keeps what was chosen. Its looks are in `flag-board.css`.
 */
export default function FlagBoard({ lines }: Props) {
  // Undefined in the build and in the first rendering in a browser, which must be the same.
  const [view, setView] = useState<BoardView>();
  useEffect(() => setView(viewOf(location.search, lines)), [lines]);
  const choose = (chosen: BoardView) => {
    setView(chosen);
    history.replaceState(history.state, '', location.pathname + searchOf(chosen) + location.hash);
  };
  const shown = view ? linesOf(lines, view) : lines;
  return (
    <>
      {view && (
        <BoardControls lines={lines} view={view} shownCount={shown.length} onChoose={choose} />
      )}
      {shown.length > 0 ? (
        <ul className="flag-board">
          {shown.map((line) => (
            <Line key={line.id} line={line} />
          ))}
        </ul>
      ) : (
        <div className="no-line">
          <p>没有符合条件的庭院。</p>
          <button type="button" className="button" onClick={() => choose(WHOLE_BOARD)}>
            看全部庭院
          </button>
        </div>
      )}
    </>
  );
}

function Line({ line }: { line: BoardLine }) {
  const { id, name, flag, run, since, reasons, overruled, announced, corrected } = line;
  return (
    <li className={`line line-${flag ?? 'unrated'}`} id={id}>
      <FlagMark flag={flag ?? 'none'} className="mark" />
      <div className="text">
        <div className="head">
          <h3>
            <a href={`/courtyards/${id}/`}>{name}</a>
          </h3>
          <strong className={`flag-word-${flag ?? 'none'}`}>
            {flag ? flagWord[flag] : '待公布'}
            {flag && flag !== 'none' && <span className="meaning">{` ${flagMeaning[flag]}`}</span>}
          </strong>
        </div>
        <p className="remark">
          {flag && runInWords(flag, run) && (
            <strong className="run">{runInWords(flag, run)}</strong>
          )}
          {since ? (
            <span>
              自<a href={`/flags/${since.id}/#${id}`}>{since.title}</a>
              {since.on && `（${dayInChinese(since.on)}）`}起
            </span>
          ) : (
            <span>考核结果待补充</span>
          )}
        </p>
        {reasons.length > 0 && (
          <ul className="reasons">
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        )}
        {overruled && <p className="note">{`集体研究改定：${overruled}`}</p>}
        <Rectification line={line} />
        {corrected && (
          <p className="note">
            <span className="tag">已更正</span>{' '}
            {`${dayInChinese(corrected.on)}由${flagWord[corrected.was]}更正为${flagWord[corrected.became]}：${corrected.reason}`}
          </p>
        )}
        <Company line={line} />
        {announced && (
          <p className="announced">
            <span className="tag tag-brand">公示中</span>{' '}
            <a href={`/flags/${announced.id}/#${id}`}>{announced.title}</a>
            {`：拟${announced.flag === 'none' ? '不挂旗' : `挂${flagWord[announced.flag]}`}`}
          </p>
        )}
      </div>
    </li>
  );
}

function Rectification({ line: { flag, rectification } }: { line: BoardLine }) {
  if (!rectification) return flag === 'yellow' ? <p className="note">整改期限待补充</p> : null;
  const { state, days } = rectification;
  return (
    <p className="note">
      <strong className={`rectification-${state}`}>{rectificationWord[state]}</strong>
      {days && `：${days}`}
    </p>
  );
}

function Company({ line: { company, givenUnder } }: { line: BoardLine }) {
  return (
    <p className="company">
      物业：
      {company ? <a href={`/flags/companies/${company.id}/`}>{company.name}</a> : '待补充'}
      {company && `，经理 ${company.manager ?? '待补充'}`}
      {givenUnder && `。这面旗评定时的物业是${givenUnder}`}
    </p>
  );
}
