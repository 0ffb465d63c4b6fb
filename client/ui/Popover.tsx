// A pop-over: one sentence and one button beside the thing it speaks of, never over it. Escape or a tap elsewhere closes it.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export type PopoverSide = 'left' | 'right' | 'above' | 'below' | 'none';

export interface PopoverPlace {
  readonly left: number;
  readonly top: number;
  readonly side: PopoverSide;
}

const GAP = 14;

/**
 * Where a pop-over of `size` stands for a point in a frame, all in CSS pixels. `clear` is the radius about the point that must
 * stay uncovered. Sides are tried left, right, above, below; what fits nowhere is kept inside the frame without a corner.
 */
export function placePopover(
  point: { readonly x: number; readonly y: number },
  size: { readonly width: number; readonly height: number },
  frame: { readonly width: number; readonly height: number },
  clear = 24,
): PopoverPlace {
  const within = (value: number, length: number, room: number) => Math.max(8, Math.min(value, room - length - 8));
  const midTop = point.y - size.height / 2;
  const midLeft = point.x - size.width / 2;
  const away = clear + GAP;
  const tries: readonly PopoverPlace[] = [
    { left: point.x - away - size.width, top: midTop, side: 'left' },
    { left: point.x + away, top: midTop, side: 'right' },
    { left: midLeft, top: point.y - away - size.height, side: 'above' },
    { left: midLeft, top: point.y + away, side: 'below' },
  ];
  const fits = tries.find(
    ({ left, top }) =>
      left >= 8 && top >= 8 && left + size.width <= frame.width - 8 && top + size.height <= frame.height - 8,
  );
  if (fits) return fits;
  // Slide along the side that has room in the other direction.
  const sliding = tries.find(({ left, top, side }) =>
    side === 'left' || side === 'right'
      ? left >= 8 && left + size.width <= frame.width - 8
      : top >= 8 && top + size.height <= frame.height - 8,
  );
  const from = sliding ?? { left: midLeft, top: point.y + away };
  return {
    left: within(from.left, size.width, frame.width),
    top: within(from.top, size.height, frame.height),
    side: 'none',
  };
}

export interface PopoverProps {
  /** Point in the offset parent, CSS pixels. */
  readonly at: { readonly x: number; readonly y: number };
  readonly frame: { readonly width: number; readonly height: number };
  readonly width?: number;
  readonly height?: number;
  readonly onClose: () => void;
  readonly label: string;
  readonly children: ComponentChildren;
}

export function Popover({ at, frame, width = 206, height = 118, onClose, label, children }: PopoverProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const key = (event: KeyboardEvent) => event.key === 'Escape' && onClose();
    const away = (event: PointerEvent) => !box.current?.contains(event.target as Node) && onClose();
    document.addEventListener('keydown', key);
    document.addEventListener('pointerdown', away);
    return () => {
      document.removeEventListener('keydown', key);
      document.removeEventListener('pointerdown', away);
    };
  }, [onClose]);
  const place = placePopover(at, { width, height }, frame);
  return (
    <div
      ref={box}
      class="pop"
      role="dialog"
      aria-label={label}
      data-side={place.side}
      style={{ left: `${place.left}px`, top: `${place.top}px`, width: `${width}px` }}
    >
      {children}
    </div>
  );
}
