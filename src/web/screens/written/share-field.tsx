import { useTexts } from '../../i18n/texts';
import { useWrittenTexts } from '../../i18n/written';
import { TextField } from '../../parts/field';
import { useWho } from '../../viewer';
import type { WrittenRound } from './written-data';

/** Letters and digits of one share. */
export const SHARE_LENGTH = 56;

/** How many letters somebody typed, hyphens and blanks apart. */
export const lettersIn = (text: string): number => text.replace(/[\s-]/g, '').length;

interface ShareFieldProps {
  readonly path: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** One share or key, typed or scanned from its sheet. */
export function ShareField(props: ShareFieldProps) {
  const w = useWrittenTexts();
  return (
    <TextField
      {...props}
      hint={w.opening.shareHint}
      input={{ autoComplete: 'off', autoCapitalize: 'characters', spellCheck: false }}
    />
  );
}

/** Who may watch: the supervisors, or where there are none the Council; never the one who opens. */
export function useWitnesses({ bodies }: WrittenRound): readonly { readonly value: string; readonly label: string }[] {
  const t = useTexts();
  const own = useWho().data?.viewer?.account.id;
  const watching = bodies.find(({ kind }) => kind === 'SUPERVISION') ?? bodies.find(({ kind }) => kind === 'COUNCIL');
  if (watching === undefined) return [];
  return watching.seats
    .filter(({ person }) => person.id !== own)
    .map(({ seat, person }) => ({
      value: person.id,
      label: `${person.displayName} – ${t.rounds.seatName(seat, watching.kind)} ${t.rounds.bodyName(watching.kind)}`,
    }));
}
