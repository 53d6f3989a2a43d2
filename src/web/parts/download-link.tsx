import { useState, type MouseEvent, type ReactNode } from 'react';
import { Fault } from '../send';
import { FaultNotice } from './notice';

interface DownloadLinkProps {
  readonly href: string;
  /** What it is called by those who hear the page, where the words alone do not tell it from others. */
  readonly label?: string;
  readonly children: ReactNode;
}

/**
 * A link to a file that is made when it is asked for. A browser says of a download that was refused only that it failed;
 * here the server's sentence is shown, and that the file is on its way.
 */
export function DownloadLink({ href, label, children }: DownloadLinkProps) {
  const [fault, setFault] = useState<Fault | null>(null);
  const [isRunning, setRunning] = useState(false);
  const take = async (): Promise<void> => {
    setFault(null);
    setRunning(true);
    try {
      await download(href);
    } catch (error) {
      setFault(error instanceof Fault ? error : new Fault('INTERNAL', String(error), null));
    } finally {
      setRunning(false);
    }
  };
  const press = (event: MouseEvent): void => {
    // A link opened elsewhere is the browser's own affair.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (!isRunning) void take();
  };
  return (
    <>
      <a className="button" href={href} aria-label={label} aria-busy={isRunning} onClick={press} download>
        {children}
      </a>
      <FaultNotice fault={fault} />
    </>
  );
}

interface Refused {
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code: string; readonly requestId: string; readonly retryAfterSeconds?: number };
  }[];
}

/**
 * Fetches a file and hands it to the browser to be kept under the name the server gave it.
 * @throws Fault when there is no answer, or none with a file
 */
async function download(href: string): Promise<void> {
  const response = await fetch(href).catch(() => null);
  if (response === null) throw new Fault('NETWORK', '', null);
  if (!response.ok) {
    const { errors: [first] = [] } = (await response.json().catch(() => ({}))) as Refused;
    const { code = 'INTERNAL', requestId = null, retryAfterSeconds = null } = first?.extensions ?? {};
    throw new Fault(code, first?.message ?? '', requestId, retryAfterSeconds);
  }
  const bytes = await response.blob().catch(() => null);
  if (bytes === null) throw new Fault('NETWORK', '', null);
  const address = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = address;
  link.download = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? '';
  link.click();
  // Only once the browser has taken it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
