import { useEffect, useRef, useState } from 'react';
import type { AttachmentKind } from '../../../domain/registration/attachment-kinds';
import { DropAttachment, KeepAttachment, type AttachmentFieldsFragment } from '../../generated/operations';
import { Fault, newKey, send } from '../../send';
import { upload } from '../../upload';
import { thumbnailOf } from './thumbnail';

/** A file on its way to the draft. */
export interface Sending {
  /** Names it here, and the act that ties it on the server, so that a repeated act ties it once. */
  readonly key: string;
  readonly kind: AttachmentKind;
  readonly file: File;
  /** WAITING goes on by itself when there is a connection; REFUSED does not. */
  readonly state: 'QUEUED' | 'SENDING' | 'WAITING' | 'REFUSED';
  readonly share: number;
  readonly message: string;
  /** Set once the server has the bytes. */
  readonly fileId: string | null;
}

/** The files of one draft: those the server has, and those on their way. */
export interface Attachments {
  readonly kept: readonly AttachmentFieldsFragment[];
  readonly sending: readonly Sending[];
  /** Small pictures of what was sent from this page, by the id of the file. */
  readonly pictures: ReadonlyMap<string, string>;
  readonly add: (kind: AttachmentKind, files: readonly File[]) => void;
  readonly retry: (key: string) => void;
  readonly giveUp: (key: string) => void;
  readonly drop: (fileId: string) => void;
  readonly fault: Fault | null;
}

/** After how long a file that got no answer is sent again, in milliseconds. */
const TRY_AGAIN = 10_000;
const NOT_NOW: ReadonlySet<string> = new Set(['NETWORK', 'BUSY', 'RATE_LIMITED', 'TIMEOUT']);

/**
 * Keeps the files of a draft: sends one after the other, since a slow line gets no faster by sending two. `problemOf` says
 * of which files it is clear before sending that they will not be taken.
 */
export function useAttachments(
  roundId: string,
  first: readonly AttachmentFieldsFragment[],
  problemOf: (file: File) => string | null,
): Attachments {
  const [kept, setKept] = useState(first);
  const [sending, setSending] = useState<readonly Sending[]>([]);
  const [pictures, setPictures] = useState<ReadonlyMap<string, string>>(new Map());
  const [fault, setFault] = useState<Fault | null>(null);
  const running = useRef<{ readonly key: string; readonly control: AbortController } | null>(null);
  const change = (key: string, part: Partial<Sending>): void =>
    setSending((all) => all.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const forget = (key: string): void => setSending((all) => all.filter((one) => one.key !== key));

  const deliver = async (one: Sending): Promise<void> => {
    const control = new AbortController();
    running.current = { key: one.key, control };
    change(one.key, { state: 'SENDING', share: 0, message: '' });
    try {
      const onProgress = (share: number): void => change(one.key, { share });
      const fileId = one.fileId ?? (await fileIdOf(one, { onProgress, signal: control.signal }));
      change(one.key, { fileId });
      const input = { roundId, kind: one.kind, fileId };
      const { attachments, errors } = (await send(KeepAttachment, { input }, one.key)).keepAttachment;
      if (attachments === null) throw new Fault('REFUSED', errors.map(({ message }) => message).join(' '), null);
      const picture = await thumbnailOf(one.file);
      if (picture !== null) setPictures((known) => new Map(known).set(fileId, picture));
      setKept(attachments);
      forget(one.key);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      const state = NOT_NOW.has(error.code) ? 'WAITING' : 'REFUSED';
      change(one.key, { state, message: state === 'REFUSED' ? error.message : '' });
    } finally {
      running.current = null;
    }
  };

  useQueue(sending, setSending, deliver);
  useEffect(() => () => running.current?.control.abort(), []);
  return {
    kept,
    sending,
    pictures,
    fault,
    add: (kind, files) => setSending((all) => [...all, ...files.map((file) => queued(kind, file, problemOf(file)))]),
    retry: (key) => change(key, { state: 'QUEUED', message: '' }),
    giveUp: (key) => {
      if (running.current?.key === key) running.current.control.abort();
      forget(key);
    },
    drop: (fileId) => {
      setFault(null);
      send(DropAttachment, { input: { roundId, fileId } }, newKey())
        .then(({ dropAttachment: { attachments } }) => attachments !== null && setKept(attachments))
        .catch((error: unknown) => setFault(error instanceof Fault ? error : new Fault('INTERNAL', '', null)));
    },
  };
}

function queued(kind: AttachmentKind, file: File, problem: string | null): Sending {
  const state = problem === null ? 'QUEUED' : 'REFUSED';
  return { key: newKey(), kind, file, state, share: 0, message: problem ?? '', fileId: null };
}

async function fileIdOf({ file }: Sending, watching: Parameters<typeof upload>[2]): Promise<string> {
  const { file: taken, errors } = await upload('dossier', file, watching);
  if (taken === null) throw new Fault('REFUSED', errors.map(({ message }) => message).join(' '), null);
  return taken.id;
}

/** Starts the next file when none is being sent; what got no answer queues again with the line, or after a while. */
function useQueue(
  sending: readonly Sending[],
  setSending: (change: (all: readonly Sending[]) => readonly Sending[]) => void,
  deliver: (one: Sending) => Promise<void>,
): void {
  const isBusy = sending.some(({ state }) => state === 'SENDING');
  const next = isBusy ? undefined : sending.find(({ state }) => state === 'QUEUED');
  const start = useRef(deliver);
  useEffect(() => {
    start.current = deliver;
  });
  const key = next?.key;
  const pending = useRef(next);
  useEffect(() => {
    pending.current = next;
  });
  useEffect(() => {
    if (key !== undefined && pending.current !== undefined) void start.current(pending.current);
  }, [key]);
  const isWaiting = sending.some(({ state }) => state === 'WAITING');
  useEffect(() => {
    if (!isWaiting) return;
    const again = (): void =>
      setSending((all) => all.map((one) => (one.state === 'WAITING' ? { ...one, state: 'QUEUED' } : one)));
    const timer = setTimeout(again, TRY_AGAIN);
    window.addEventListener('online', again);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', again);
    };
  }, [isWaiting, setSending]);
}
