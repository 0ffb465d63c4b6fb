// A session for as long as a screen is shown.
import { useEffect, useState } from 'preact/hooks';
import { type OpenMatchOptions, openMatch } from '../../net/openMatch.ts';
import type { MatchSession } from '../../store/session.ts';

/** null for the first moment. `options` must keep its identity while the match is the same. */
export function useSession(options: OpenMatchOptions): MatchSession | null {
  const [session, setSession] = useState<MatchSession | null>(null);
  useEffect(() => {
    const opened = openMatch(options);
    setSession(opened);
    return () => opened.leave();
  }, [options]);
  return session;
}
