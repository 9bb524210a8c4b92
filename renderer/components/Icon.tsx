import type { ReactNode } from 'react';

/** Line drawings on a 16 by 16 grid; stroke and colour come from the style sheet. */
const shapes = {
  authority: (
    <>
      <path d="M8 1.8 13.4 4v3.9c0 3.1-2.2 5.3-5.4 6.4-3.2-1.1-5.4-3.3-5.4-6.4V4Z" />
      <path d="M8 5v3.6M8 10.7v.1" />
    </>
  ),
  book: (
    <path d="M8 4c-1.4-1-3.4-1.4-6-1.2v9.4c2.6-.2 4.6.2 6 1.2 1.4-1 3.4-1.4 6-1.2V2.8C11.4 2.6 9.4 3 8 4Zm0 0v9.4" />
  ),
  calendar: (
    <>
      <rect x="2.2" y="3.2" width="11.6" height="10.6" rx="1.2" />
      <path d="M2.2 6.6h11.6M5.4 1.8v2.6M10.6 1.8v2.6" />
    </>
  ),
  check: <path d="m3 8.6 3.2 3.2L13 4.8" />,
  'check-circle': (
    <>
      <circle cx="8" cy="8" r="6.2" />
      <path d="m5.2 8.3 2 2 3.7-4.1" />
    </>
  ),
  clock: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 4.6V8l2.3 1.6" />
    </>
  ),
  columns: (
    <>
      <rect x="2.2" y="2.8" width="11.6" height="10.4" rx="1" />
      <path d="M6.2 2.8v10.4M10 2.8v10.4" />
    </>
  ),
  cross: <path d="m4 4 8 8M12 4l-8 8" />,
  dots: <path d="M3.4 8h.1M8 8h.1M12.6 8h.1" />,
  down: <path d="m3.5 6 4.5 4.5L12.5 6" />,
  download: <path d="M8 2v8M4.6 6.8 8 10.2l3.4-3.4M2.4 13.6h11.2" />,
  eye: (
    <>
      <path d="M1.6 8S4 3.8 8 3.8 14.4 8 14.4 8 12 12.2 8 12.2 1.6 8 1.6 8Z" />
      <circle cx="8" cy="8" r="1.9" />
    </>
  ),
  history: <path d="M2.4 8A5.6 5.6 0 1 0 4 4.1L2.4 5.6M2.4 2.6v3h3M8 5v3.2l2.2 1.3" />,
  info: (
    <>
      <circle cx="8" cy="8" r="6.2" />
      <path d="M8 7.2v3.9M8 4.9v.1" />
    </>
  ),
  language: (
    <>
      <circle cx="8" cy="8" r="6.2" />
      <path d="M1.9 8h12.2M8 1.8c2 2 2.6 4 2.6 6.2S10 12.2 8 14.2C6 12.2 5.4 10.2 5.4 8S6 3.8 8 1.8Z" />
    </>
  ),
  left: <path d="M10 3.5 5.5 8l4.5 4.5" />,
  lock: (
    <>
      <rect x="3" y="7" width="10" height="7" rx="1.2" />
      <path d="M5.2 7V5a2.8 2.8 0 0 1 5.6 0v2" />
    </>
  ),
  minus: <path d="M3 8h10" />,
  note: (
    <>
      <path d="M2.6 2.6h10.8v7.2l-3.6 3.6H2.6Z" />
      <path d="M13.2 9.8H9.8v3.4M5 5.6h6M5 8.2h3" />
    </>
  ),
  pause: <path d="M5.4 3.4v9.2M10.6 3.4v9.2" />,
  phone: (
    <path d="M3.2 2.2h2.6l1.1 3-1.6 1.2a8 8 0 0 0 4.3 4.3l1.2-1.6 3 1.1v2.6a1 1 0 0 1-1.1 1A11.4 11.4 0 0 1 2.2 3.3a1 1 0 0 1 1-1.1Z" />
  ),
  plus: <path d="M8 3v10M3 8h10" />,
  print: (
    <>
      <path d="M4.4 6V2.2h7.2V6M4.4 11.4H2.6a.8.8 0 0 1-.8-.8V6.8c0-.5.4-.8.8-.8h10.8c.4 0 .8.3.8.8v3.8c0 .4-.4.8-.8.8h-1.8" />
      <path d="M4.4 9.4h7.2v4.4H4.4z" />
    </>
  ),
  refresh: <path d="M13.2 8a5.2 5.2 0 1 1-1.6-3.8M13 1.8v2.8h-2.8" />,
  right: <path d="m6 3.5 4.5 4.5L6 12.5" />,
  scales: (
    <path d="M8 2v12M4.6 14h6.8M2.6 4.4 8 3.4l5.4 1M2.6 4.4 1 8.6a2 2 0 0 0 3.4 0ZM13.4 4.4l-1.6 4.2a2 2 0 0 0 3.4 0Z" />
  ),
  search: (
    <>
      <circle cx="7" cy="7" r="4.5" />
      <path d="m10.5 10.5 3.5 3.5" />
    </>
  ),
  shield: (
    <>
      <path d="M8 1.8 13.4 4v3.9c0 3.1-2.2 5.3-5.4 6.4-3.2-1.1-5.4-3.3-5.4-6.4V4Z" />
      <path d="m5.7 8 1.7 1.7 3-3.3" />
    </>
  ),
  shop: (
    <path d="M2.4 6.6v7h11.2v-7M1.8 6.2 3 2.4h10l1.2 3.8a2 2 0 0 1-4.1.2 2 2 0 0 1-4.2 0 2 2 0 0 1-4.1-.2ZM6.4 13.6v-3.4h3.2v3.4" />
  ),
  stop: (
    <>
      <path d="M5.4 1.9h5.2l3.5 3.5v5.2l-3.5 3.5H5.4l-3.5-3.5V5.4Z" />
      <path d="M5 8h6" />
    </>
  ),
  sync: <path d="M13.4 6.6A5.6 5.6 0 0 0 3.2 5.2M2.6 9.4a5.6 5.6 0 0 0 10.2 1.4M3 2.4v3h3M13 13.6v-3h-3" />,
  trash: <path d="M2.6 4.2h10.8M6.2 4.2V2.4h3.6v1.8M4 4.2l.7 9.6h6.6l.7-9.6M6.6 7v4M9.4 7v4" />,
  unlock: (
    <>
      <rect x="3" y="7" width="10" height="7" rx="1.2" />
      <path d="M5.2 7V5a2.8 2.8 0 0 1 5.3-1.2" />
    </>
  ),
  up: <path d="m3.5 10 4.5-4.5 4.5 4.5" />,
  usb: (
    <>
      <path d="M8 14V2.4M6.2 4.2 8 2.2l1.8 2M8 10.6 4.6 9V6.6M8 9l3.4-1.6V5.4" />
      <circle cx="4.6" cy="5.8" r=".9" />
      <path d="M10.6 3.8h1.6v1.6h-1.6z" />
    </>
  ),
  user: (
    <>
      <circle cx="8" cy="5" r="2.8" />
      <path d="M2.8 14c.5-3 2.6-4.4 5.2-4.4s4.7 1.4 5.2 4.4" />
    </>
  ),
  users: (
    <>
      <circle cx="6" cy="5.4" r="2.4" />
      <path d="M1.6 13.4c.4-2.6 2.2-3.9 4.4-3.9s4 1.3 4.4 3.9M10.4 3.3a2.3 2.3 0 0 1 0 4.3M12 9.8c1.4.5 2.2 1.8 2.5 3.6" />
    </>
  ),
  warning: (
    <>
      <path d="M8 2.2 14.4 13.4H1.6Z" />
      <path d="M8 6.4v3.2M8 11.5v.1" />
    </>
  ),
} as const satisfies Record<string, ReactNode>;

export type IconName = keyof typeof shapes;

type IconProps = Readonly<{ name: IconName; size?: 'small' | 'large' | undefined }>;

const sizeClass = { small: ' pv-ic--sm', large: ' pv-ic--lg' } as const;

/** A picture beside words: always hidden from assistive technology, because the words say it. */
export function Icon({ name, size }: IconProps) {
  return (
    <svg className={`pv-ic${size ? sizeClass[size] : ''}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {shapes[name]}
    </svg>
  );
}
