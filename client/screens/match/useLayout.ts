// Which of the layouts fits: phone (upright, narrow), folded (under 1240 px), wide. Follows the window.
import { useEffect, useState } from 'preact/hooks';

export type Layout = 'phone' | 'folded' | 'laptop';

const PHONE = '(max-width: 760px), (max-height: 560px) and (max-width: 1000px)';
const FAR = '(min-width: 1800px)';
const FOLDED = '(max-width: 1239px)';

export function useLayout(): Layout {
  const [layout, setLayout] = useState<Layout>(layoutNow);
  useEffect(() => {
    const queries = [PHONE, FOLDED].map((query) => matchMedia(query));
    const follow = () => setLayout(layoutNow());
    for (const query of queries) query.addEventListener('change', follow);
    return () => {
      for (const query of queries) query.removeEventListener('change', follow);
    };
  }, []);
  return layout;
}

/** A projector or another screen that is seen from afar: those who only watch get large type and tokens there. */
export function useFarScreen(): boolean {
  const [far, setFar] = useState(() => matchMedia(FAR).matches);
  useEffect(() => {
    const query = matchMedia(FAR);
    const follow = () => setFar(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return far;
}

function layoutNow(): Layout {
  if (matchMedia(PHONE).matches) return 'phone';
  return matchMedia(FOLDED).matches ? 'folded' : 'laptop';
}
