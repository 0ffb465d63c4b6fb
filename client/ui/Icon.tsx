// The few icons of the interface that are not emblems. Strokes in the colour of the text; always beside a word or with a label.
const PATHS = {
  board: 'M2 5l7-3 6 3 7-3v17l-7 3-6-3-7 3zM9 2v17M15 5v17',
  talks: 'M2 4h20v13H11l-6 5v-5H2z',
  pacts: 'M5 2h14v15l-7 5-7-5zM8.500 7h7M8.500 11h7',
  powers: 'M12 3v18M5 21h14M3 9h18M3 9l-1 6h6L6 9M18 9l-2 6h6l-1-6',
  council: 'M2 9.500 12 3l10 6.500zM5 10v8M9.700 10v8M14.300 10v8M19 10v8M2.500 21h19',
  seat: 'M4 22v-4l4-3h8l4 3v4M12 3a4.500 4.500 0 1 1 0 9 4.500 4.500 0 0 1 0-9z',
  layers: 'M12 2 23 8 12 14 1 8zM3 12l9 5 9-5M3 16l9 5 9-5',
  plus: 'M12 4v16M4 12h16',
  minus: 'M4 12h16',
  close: 'M5 5l14 14M19 5 5 19',
  check: 'M4 12.500 10 18.500 20.500 5.500',
  copy: 'M8 8h13v13H8zM16 8V3H3v13h5',
  next: 'M8 3l9 9-9 9',
  back: 'M16 3l-9 9 9 9',
  up: 'M3 16l9-9 9 9',
  down: 'M3 8l9 9 9-9',
  menu: 'M3 6h18M3 12h18M3 18h18',
  sun: 'M12 7.500a4.500 4.500 0 1 1 0 9 4.500 4.500 0 0 1 0-9zM12 1v3M12 20v3M1 12h3M20 12h3M4.200 4.200l2.100 2.100M17.700 17.700l2.100 2.100M4.200 19.800l2.100-2.100M17.700 6.300l2.100-2.100',
  moon: 'M20.500 14.500A9 9 0 0 1 9.500 3.500a9 9 0 1 0 11 11z',
  half: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM12 3v18',
  play: 'M6 3l14 9-14 9z',
  pause: 'M7 3v18M17 3v18',
  skip: 'M4 3l12 9-12 9zM20 3v18',
  repeat: 'M4 12a8 8 0 1 1 2.500 5.800M4 21v-5h5',
  sound: 'M3 9h4l6-5v16l-6-5H3zM17 8a6 6 0 0 1 0 8M19.500 5a10 10 0 0 1 0 14',
  silent: 'M3 9h4l6-5v16l-6-5H3zM17 9l6 6M23 9l-6 6',
  pin: 'M12 22s-7-7.200-7-12.500a7 7 0 0 1 14 0C19 14.800 12 22 12 22zM12 7v5M9.500 9.500h5',
  eye: 'M1 12c3-5 7-7.500 11-7.500S20 7 23 12c-3 5-7 7.500-11 7.500S4 17 1 12zM12 9a3 3 0 1 1 0 6 3 3 0 0 1 0-6z',
  list: 'M8 5h14M8 12h14M8 19h14M2 5h2M2 12h2M2 19h2',
  pen: 'M3 21l1-5L16 4l4 4L8 20zM13 7l4 4',
  send: 'M2 12 22 3l-6 18-4-8z',
  more: 'M4 11h2v2H4zM11 11h2v2h-2zM18 11h2v2h-2z',
  help: 'M8.500 8.500a3.500 3.500 0 1 1 5 3.200c-1 .5-1.500 1.200-1.500 2.300v1M12 18v1.500',
  lock: 'M5 11h14v11H5zM8 11V7a4 4 0 0 1 8 0v4',
} as const;

export type IconName = keyof typeof PATHS;

export interface IconProps {
  readonly name: IconName;
  /** Read aloud; without it the icon is decoration beside a word. */
  readonly label?: string;
  readonly size?: number;
  /** Stroke on the 24-grid. */
  readonly stroke?: number;
  readonly class?: string;
}

/** One em high unless `size` (px) says otherwise. */
export function Icon({ name, label, size, stroke = 2.2, class: extra = '' }: IconProps) {
  const look = {
    class: `ic ${extra}`,
    viewBox: '0 0 24 24',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': stroke,
    ...(size ? { style: { width: `${size}px`, height: `${size}px` } } : {}),
  };
  if (!label)
    return (
      <svg {...look} aria-hidden="true">
        <path d={PATHS[name]} />
      </svg>
    );
  return (
    <svg {...look} role="img">
      <title>{label}</title>
      <path d={PATHS[name]} />
    </svg>
  );
}
