import { useEffect, useRef } from 'react';

/**
 * Sends the focus to an element that is there only once something has changed, such as a line just added: what one gets
 * back is called with its id before the change. Without it the keyboard would be sent to the top of the page.
 */
export function useFocusAfter(changed: unknown): (id: string) => void {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current !== null) document.getElementById(wanted.current)?.focus();
    wanted.current = null;
  }, [changed]);
  return (id) => {
    wanted.current = id;
  };
}
