import { type CSSProperties, type ReactNode, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';

/** Address of the styles of the site as the preview needs them, given by `admin/build/bundle.ts`. */
declare const PREVIEW_STYLES: string;

const WIDTHS = { phone: { label: '手机', width: 390 }, desktop: { label: '电脑', width: 1280 } };
type Device = keyof typeof WIDTHS;
const REMEMBERED = 'preview-device';

const PAGE = `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>预览</title><link rel="stylesheet" href="${PREVIEW_STYLES}"></head>
<body></body>
</html>`;

interface Props {
  theme: string;
  children: ReactNode;
}

/**
 * A page of the width of a phone or of a desk's screen, made smaller where it has less room. It is a
 * frame of its own, because a page asks for the width of its window.
 */
export function Frame({ theme, children }: Props) {
  const [device, setDevice] = useState<Device>(
    () => (localStorage.getItem(REMEMBERED) as Device | null) ?? 'phone',
  );
  const [room, setRoom] = useState<HTMLElement | null>(null);
  const [page, setPage] = useState<Document | null>(null);
  const { width, height } = useSize(room);
  const wanted = (WIDTHS[device] ?? WIDTHS.phone).width;
  const scale = width === 0 ? 1 : Math.min(1, width / wanted);

  useEffect(() => {
    page?.documentElement.setAttribute('data-theme', theme);
  }, [page, theme]);

  const choose = (chosen: Device) => {
    localStorage.setItem(REMEMBERED, chosen);
    setDevice(chosen);
  };
  return (
    <div style={styles.whole}>
      <div style={styles.bar} role="group" aria-label="预览的宽度">
        {Object.entries(WIDTHS).map(([key, { label }]) => (
          <button
            key={key}
            type="button"
            aria-pressed={key === device}
            style={{ ...styles.button, ...(key === device && styles.chosen) }}
            onClick={() => choose(key as Device)}
          >
            {label}
          </button>
        ))}
        <span style={styles.remark}>发布以后的样子，链接在这里点不开</span>
      </div>
      <div ref={setRoom} style={styles.room}>
        <iframe
          title={`网页预览（${(WIDTHS[device] ?? WIDTHS.phone).label}）`}
          srcDoc={PAGE}
          onLoad={({ currentTarget }) => setPage(currentTarget.contentDocument)}
          style={{
            ...styles.page,
            width: wanted,
            height: height / scale,
            transform: `scale(${scale})`,
            left: Math.max(0, (width - wanted) / 2),
          }}
        />
        {page && createPortal(<Inert>{children}</Inert>, page.body)}
      </div>
    </div>
  );
}

/** Nothing can be followed, sent or chosen in a page that is only looked at. */
function Inert({ children }: { children: ReactNode }) {
  const stop = (event: React.SyntheticEvent) => {
    if ((event.target as Element).closest('summary')) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      onClickCapture={stop}
      onSubmitCapture={stop}
      onChangeCapture={stop}
      onKeyDownCapture={stop}
    >
      {children}
    </div>
  );
}

function useSize(element: HTMLElement | null): { width: number; height: number } {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useEffect(() => {
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setSize({ width: entry.contentRect.width, height: entry.contentRect.height });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return size;
}

const styles = {
  whole: {
    position: 'fixed',
    inset: 0,
    display: 'flex',
    flexDirection: 'column',
    background: '#e9e5de',
    font: '14px/1.5 system-ui, sans-serif',
    color: '#2b2722',
  },
  bar: { display: 'flex', alignItems: 'center', gap: 8, padding: '8px 56px 8px 12px' },
  button: {
    minWidth: 64,
    minHeight: 36,
    border: '1px solid #b9b1a5',
    borderRadius: 18,
    background: '#fff',
    color: 'inherit',
    font: 'inherit',
    cursor: 'pointer',
  },
  chosen: { borderColor: '#9b2d1f', background: '#9b2d1f', color: '#fff' },
  remark: { color: '#5f574c', fontSize: 13 },
  room: { position: 'relative', flex: 1, minHeight: 0, overflow: 'hidden' },
  page: {
    position: 'absolute',
    top: 0,
    border: 0,
    background: '#fff',
    transformOrigin: 'top left',
  },
} satisfies Record<string, CSSProperties>;
