// The signs of the threat and flows layers as they stand on the board, small: a shape of its own for each.
import type { SignKind } from '../../board/boardModel.ts';
import { Emblem } from '../../ui/Emblem.tsx';

export type KeySign = SignKind | 'alert' | 'stronghold' | 'corridor';

export function LayerSign({ sign }: { readonly sign: KeySign }) {
  return (
    <span class={`layer-sign is-${sign}`} aria-hidden="true">
      {shapeOf(sign)}
    </span>
  );
}

function shapeOf(sign: KeySign) {
  switch (sign) {
    case 'alert':
      return <Emblem name="crossing-alert" />;
    case 'stronghold':
      return <Emblem name="stronghold" />;
    case 'corridor':
      return <Emblem name="corridor" />;
    case 'attack':
    case 'presence':
      return <Emblem name="isk" />;
    case 'hosted':
      return <Emblem name="refugees" />;
    case 'stranded':
      return (
        <>
          <Emblem name="refugees" />
          <i />
        </>
      );
    case 'violence':
      return (
        <svg
          viewBox="0 0 16 16"
          width="14"
          height="14"
          fill="none"
          stroke="currentColor"
          stroke-width="2.2"
          aria-hidden="true"
        >
          <path d="M1 12 4.500 4 8 12 11.500 4 15 12" />
        </svg>
      );
    case 'narcotics':
      return (
        <svg
          viewBox="0 0 16 16"
          width="14"
          height="14"
          fill="none"
          stroke="currentColor"
          stroke-width="2.2"
          aria-hidden="true"
        >
          <path d="M1 8h12M9 3.500 14 8 9 12.500" />
        </svg>
      );
  }
}
