import React from 'react';

const ROUND = { strokeLinecap: 'round', strokeLinejoin: 'round' } as const;

/** The pane's own drawings, 16 by 16. Those of verdicts and answers differ in shape, so that none needs its colour. */
const DRAWINGS = {
  eligible: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="M4.8 8.3l2.2 2.2 4.2-4.6" fill="none" stroke="var(--ink)" strokeWidth="1.8" {...ROUND} />
    </>
  ),
  awaitingToeic: (
    <>
      <rect x="1.5" y="1.5" width="13" height="13" rx="2.5" fill="currentColor" />
      <path d="M6 5v6M10 5v6" fill="none" stroke="var(--ink)" strokeWidth="2" {...ROUND} />
    </>
  ),
  jury: (
    <>
      <path
        d="M7.25 1.4h1.5v1.35h4.5v1.5h-.3l2.3 4.9c-.1 1.5-1.3 2.4-2.85 2.4S9.65 10.65 9.55 9.15l2.3-4.9H8.75v8.4h2.5v1.6h-6.5v-1.6h2.5v-8.4H4.15l2.3 4.9c-.1 1.5-1.3 2.4-2.85 2.4S.85 10.65.75 9.15l2.3-4.9h-.3v-1.5h4.5z"
        fill="currentColor"
      />
      <path d="M3.6 5.9L2.2 9h2.8zM12.4 5.9L11 9h2.8z" fill="var(--ink)" />
    </>
  ),
  incomplete: (
    <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.8" strokeDasharray="3.1 2.46" strokeDashoffset="1.5" />
  ),
  outOfScope: (
    <>
      <path
        d="M8.5 3H3.5a1 1 0 0 0-1 1v8.5a1 1 0 0 0 1 1H12a1 1 0 0 0 1-1V8"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        {...ROUND}
      />
      <path d="M10.5 2h3.5v3.5M14 2L7.5 8.5" fill="none" stroke="currentColor" strokeWidth="1.5" {...ROUND} />
    </>
  ),
  met: <path d="M2.8 8.6l3.5 3.5 7-8" fill="none" stroke="currentColor" strokeWidth="2.1" {...ROUND} />,
  failed: (
    <>
      <path d="M2.2 2.2h11.6v1.9H2.2z" fill="currentColor" />
      <path d="M2.4 6.2h11.2L8 14.2z" fill="currentColor" />
    </>
  ),
  missing: (
    <circle cx="8" cy="8" r="5.6" fill="none" stroke="currentColor" strokeWidth="2" strokeDasharray="2.9 2.96" strokeDashoffset="1.4" />
  ),
  unsettled: (
    <>
      <path d="M8 1.6L14.4 8 8 14.4 1.6 8z" fill="none" stroke="currentColor" strokeWidth="1.7" strokeLinejoin="round" />
      <path d="M8 1.6v12.8L1.6 8z" fill="currentColor" />
    </>
  ),
  refresh: <path d="M13 8a5 5 0 1 1-1.6-3.7M13 2.2v2.8h-2.8" fill="none" stroke="currentColor" strokeWidth="1.5" {...ROUND} />,
  search: (
    <>
      <circle cx="7" cy="7" r="4.3" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M10.3 10.3L14 14" fill="none" stroke="currentColor" strokeWidth="1.5" {...ROUND} />
    </>
  ),
  down: <path d="M3.5 6l4.5 4.5L12.5 6" fill="none" stroke="currentColor" strokeWidth="1.5" {...ROUND} />,
  up: <path d="M3.5 10l4.5-4.5 4.5 4.5" fill="none" stroke="currentColor" strokeWidth="1.5" {...ROUND} />,
  right: <path d="M6 3.5l4.5 4.5L6 12.5" fill="none" stroke="currentColor" strokeWidth="1.5" {...ROUND} />,
  sort: (
    <path
      d="M4.5 3v10M2.2 10.8L4.5 13l2.3-2.2M8.5 4h5.5M8.5 8h4M8.5 12h2.5"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      {...ROUND}
    />
  ),
  close: <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" fill="none" stroke="currentColor" strokeWidth="1.5" {...ROUND} />,
  check: <path d="M2.8 8.6l3.5 3.5 7-8" fill="none" stroke="currentColor" strokeWidth="1.8" {...ROUND} />,
  info: (
    <>
      <circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M8 7.3v3.7" fill="none" stroke="currentColor" strokeWidth="1.5" {...ROUND} />
      <circle cx="8" cy="4.9" r=".95" fill="currentColor" />
    </>
  ),
  warn: (
    <>
      <path d="M8 2L14.5 13.5h-13z" fill="none" stroke="currentColor" strokeWidth="1.5" {...ROUND} />
      <path d="M8 6.3v3.2" fill="none" stroke="currentColor" strokeWidth="1.5" {...ROUND} />
      <circle cx="8" cy="11.5" r=".9" fill="currentColor" />
    </>
  ),
  lock: <path d="M3.5 7.2h9v6.3h-9zM5.3 7V5a2.7 2.7 0 0 1 5.4 0v2" fill="none" stroke="currentColor" strokeWidth="1.5" {...ROUND} />,
  left: <path d="M10 3.5L5.5 8l4.5 4.5" fill="none" stroke="currentColor" strokeWidth="1.5" {...ROUND} />,
  screen: <path d="M1.8 2.8h12.4v8H1.8zM8 10.8v3M5 13.8h6" fill="none" stroke="currentColor" strokeWidth="1.5" {...ROUND} />,
  marks: (
    <>
      <path d="M2 13.8h12" fill="none" stroke="currentColor" strokeWidth="1.8" {...ROUND} />
      <path d="M4 10.5l4-8 4 8M5.4 8h5.2" fill="none" stroke="currentColor" strokeWidth="1.5" {...ROUND} />
    </>
  ),
  sheet: <path d="M2.5 3h11v10h-11zM2.5 6.5h11M6.5 6.5V13" fill="none" stroke="currentColor" strokeWidth="1.5" {...ROUND} />,
  list: (
    <>
      <path d="M6 4h8M6 8h8M6 12h8" fill="none" stroke="currentColor" strokeWidth="1.5" {...ROUND} />
      <path d="M2 3.2h1.6v1.6H2zM2 7.2h1.6v1.6H2zM2 11.2h1.6v1.6H2z" fill="currentColor" />
    </>
  ),
  minutes: (
    <path d="M3.5 1.8h6l3 3v9.4h-9zM9.3 2v3h3M5.8 8h4.6M5.8 10.8h4.6" fill="none" stroke="currentColor" strokeWidth="1.5" {...ROUND} />
  ),
  legend: <path d="M2.2 3.2h4v3.6h-4zM2.2 9.2h4v3.6h-4zM9 5h5M9 11h5" fill="none" stroke="currentColor" strokeWidth="1.5" {...ROUND} />,
  share: <path d="M5.5 5.5h8v8.7h-8zM3.6 11H2.5V2.3h8v1.2" fill="none" stroke="currentColor" strokeWidth="1.5" {...ROUND} />,
  undo: <path d="M3 6.5h6.5a3.5 3.5 0 0 1 0 7H6M5.8 3.5L2.8 6.5l3 3" fill="none" stroke="currentColor" strokeWidth="1.5" {...ROUND} />,
  eye: (
    <>
      <path d="M2 8s2.2-4 6-4 6 4 6 4-2.2 4-6 4-6-4-6-4z" fill="none" stroke="currentColor" strokeWidth="1.5" {...ROUND} />
      <circle cx="8" cy="8" r="1.7" fill="currentColor" />
    </>
  ),
  eyeOff: (
    <path d="M2 8s2.2-4 6-4 6 4 6 4-2.2 4-6 4-6-4-6-4zM2.5 13.5l11-11" fill="none" stroke="currentColor" strokeWidth="1.5" {...ROUND} />
  ),
  text: <path d="M3 5V3h10v2M8 3v10M6 13h4" fill="none" stroke="currentColor" strokeWidth="1.5" {...ROUND} />,
} as const;

export type IconName = keyof typeof DRAWINGS;

interface IconProps {
  readonly name: IconName;
  readonly size?: 10 | 12 | 14 | 16 | 22;
  /** A class that gives the colour. */
  readonly tone?: string;
}

/** A drawing beside the word that says the same; screen readers pass it over. */
export const Icon = ({ name, size = 16, tone = '' }: IconProps): JSX.Element => (
  <svg className={`ic ${tone}`} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    {DRAWINGS[name]}
  </svg>
);
