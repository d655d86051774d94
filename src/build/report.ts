import { type Fault, faultText } from '../model/fault.ts';

/** The faults of a check as lines of text, with a line that sums them up. */
export function faultReport(faults: readonly Fault[]): string {
  const files = new Set(faults.map(({ file }) => file)).size;
  return [
    ...faults.map(faultText),
    '',
    `内容检查没有通过：${files} 个文件里有 ${faults.length} 处错误。请按上面的提示改好。`,
  ].join('\n');
}

/** Passes on how far something is, but only when it takes long, and not more often than that. */
export function whenSlow(say: (text: string) => void, every = 2000): (text: string) => void {
  let last = performance.now();
  return (text) => {
    if (performance.now() - last < every) return;
    last = performance.now();
    say(text);
  };
}
