import type { ReactNode } from 'react';

/** Line drawings on a 16 by 16 grid, as in `components/Icon.tsx`; a pathway of the force's own has the compass. */
const compass = (
  <>
    <circle cx="8" cy="8" r="6.2" />
    <path d="m10.6 5.4-1.5 3.7-3.7 1.5 1.5-3.7Z" />
  </>
);
const flask = <path d="M6 2h4M6.6 2v4L3 12.2a1.1 1.1 0 0 0 1 1.7h8a1.1 1.1 0 0 0 1-1.7L9.4 6V2M4.6 9.8h6.8" />;
const heart = <path d="M8 13.6S2 10 2 5.9A3.1 3.1 0 0 1 8 4.8a3.1 3.1 0 0 1 6 1.1c0 4.1-6 7.7-6 7.7Z" />;
const brain = (
  <path d="M8 3.2c-1-1.4-3.4-1-3.7.8C2.7 4.4 2.3 6 3 7c-1 1-.7 2.7.5 3.3 0 1.7 2 2.7 3.4 1.7L8 12.9M8 3.2c1-1.4 3.4-1 3.7.8C13.3 4.4 13.7 6 13 7c1 1 .7 2.7-.5 3.3 0 1.7-2 2.7-3.4 1.7L8 12.9M8 3.2v9.7" />
);
const pound = <path d="M11.6 4.4A2.9 2.9 0 0 0 6 5.4c0 1.6.8 2.4.8 4.2 0 1.6-.8 2.8-2 3.4h7M4.6 8.6h5" />;

const drawings: Readonly<Record<string, ReactNode>> = {
  accommodation: <path d="m2 7.6 6-5.2 6 5.2M3.6 6.4v7.2h8.8V6.4M6.6 13.6V9.8h2.8v3.8" />,
  employment: (
    <>
      <rect x="1.8" y="4.8" width="12.4" height="8.6" rx="1" />
      <path d="M5.6 4.8V3a.8.8 0 0 1 .8-.8h3.2c.4 0 .8.4.8.8v1.8M1.8 8.6h12.4" />
    </>
  ),
  drugs: flask,
  alcohol: flask,
  'mental-health': brain,
  neurodiversity: brain,
  'physical-health': <path d="M1.6 8h3.2l1.6-4 3 8 1.7-4h3.3" />,
  relationships: (
    <>
      <circle cx="5" cy="4" r="1.9" />
      <circle cx="11.4" cy="5.4" r="1.5" />
      <path d="M1.8 13.6V11a3 3 0 0 1 3.2-3 3 3 0 0 1 3.2 3v2.6M9.6 13.6v-2.2a2 2 0 0 1 3.9 0v2.2" />
    </>
  ),
  finance: pound,
  gambling: pound,
  lifestyle: (
    <>
      <circle cx="6" cy="5.4" r="2.4" />
      <path d="M1.6 13.4c.4-2.6 2.2-3.9 4.4-3.9s4 1.3 4.4 3.9M10.4 3.3a2.3 2.3 0 0 1 0 4.3M12 9.8c1.4.5 2.2 1.8 2.5 3.6" />
    </>
  ),
  'domestic-abuse': heart,
  trauma: heart,
};

export const PathwayIcon = ({ pathway }: Readonly<{ pathway: string }>) => (
  <svg className="pv-ic" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    {drawings[pathway] ?? compass}
  </svg>
);
