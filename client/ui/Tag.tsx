// One or two words on a strip of paper.
import type { ComponentChildren } from 'preact';

/** watched grey · does itself teal · kept moss · broken madder · waiting ochre · danger inked madder. As in PlaybackStep. */
export type TagTone = 'watched' | 'self' | 'kept' | 'broken' | 'waiting' | 'danger' | 'ink';

export const Tag = ({
  tone = 'watched',
  children,
}: {
  readonly tone?: TagTone;
  readonly children: ComponentChildren;
}) => <span class={`tag ${tone}`}>{children}</span>;
