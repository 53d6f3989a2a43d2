import { useEffect } from 'react';

/**
 * Holds somebody on a page whose content can never be shown again: reloading and closing ask first, and so does every
 * link; the button "back" first comes back here.
 */
export function useStayHere(question: string): void {
  useEffect(() => {
    const beforeUnload = (event: BeforeUnloadEvent): void => event.preventDefault();
    const onClick = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
      if (link === null || window.confirm(question)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    const hold = (): void => window.history.pushState(null, '', window.location.href);
    hold();
    window.addEventListener('beforeunload', beforeUnload);
    window.addEventListener('popstate', hold);
    document.addEventListener('click', onClick, true);
    return () => {
      window.removeEventListener('beforeunload', beforeUnload);
      window.removeEventListener('popstate', hold);
      document.removeEventListener('click', onClick, true);
    };
  }, [question]);
}
