/** Line drawings of the CMS, each always beside its word. */
const paths = {
  news: 'M4 5h13v14H6a2 2 0 0 1-2-2V5ZM17 9h3v8a2 2 0 0 1-2 2M7.500 9h6M7.500 12.500h6M7.500 16h3.500',
  notices: 'M4 10v4h3l8 4.500V5.500L7 10H4ZM7 14l1.500 5h2.500l-1.200-4M18.500 9.500a4 4 0 0 1 0 5',
  flag: 'M5.500 21V3.500M5.500 4.500h13l-3 4.250 3 4.250h-13',
  calendar: 'M4 6h16v14H4zM4 10.500h16M8.500 3.500v4M15.500 3.500v4M8 14.500h3M13 14.500h3',
  search: 'M10.500 17a6.500 6.500 0 1 0 0-13 6.500 6.500 0 0 0 0 13ZM15.500 15.500 20 20',
  help: 'M12 6.500C10 5 7.500 4.500 3.500 4.500v14c4 0 6.500.5 8.500 2 2-1.500 4.500-2 8.500-2v-14c-4 0-6.500.5-8.500 2ZM12 6.500v14',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      className="line-drawing"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
