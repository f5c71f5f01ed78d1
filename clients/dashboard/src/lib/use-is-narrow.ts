import { useSyncExternalStore } from 'react';

const query = '(max-width: 800px)';

/** Whether the window is a phone's: then what stands beside goes into a drawer. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', onChange);
      return () => media.removeEventListener('change', onChange);
    },
    () => window.matchMedia(query).matches,
  );
}
