import { useEffect, useState } from 'react';

type Ask = () => Promise<boolean>;

let asking: Ask | null = null;

/** Asks the person at the screen to confirm who they are; false when they would not. */
export function askForStepUp(): Promise<boolean> {
  return asking === null ? Promise.resolve(false) : asking();
}

/** The question that waits, for whoever shows it: how to answer it, or null while there is none. */
export function useStepUpRequest(): { readonly answer: ((isConfirmed: boolean) => void) | null } {
  const [answer, setAnswer] = useState<((isConfirmed: boolean) => void) | null>(null);
  useEffect(() => {
    asking = () =>
      new Promise((resolve) => {
        setAnswer(() => (isConfirmed: boolean) => {
          setAnswer(null);
          resolve(isConfirmed);
        });
      });
    return () => {
      asking = null;
    };
  }, []);
  return { answer };
}
