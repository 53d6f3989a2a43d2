import { useCandidateTexts } from '../../i18n/candidate';
import { ChoiceField, DayField, TextField } from '../../parts/field';
import { hanoiDay } from '../../text/day';
import { ratingYears, type Draft, type FieldName } from './registration-draft';

interface FieldsProps {
  readonly draft: Draft;
  readonly set: (change: Partial<Draft>) => void;
  readonly names: readonly FieldName[];
  readonly posts: readonly { readonly id: string; readonly title: string; readonly unit: string }[];
}

const DAYS: ReadonlySet<FieldName> = new Set(['nominationDate', 'consentDate', 'birthDate', 'inPostSince']);
const NOMINEES: ReadonlySet<FieldName> = new Set([
  'nominationNumber',
  'nominationDate',
  'consentNumber',
  'consentDate',
]);
const OPTIONAL: ReadonlySet<FieldName> = new Set(['email', 'address', 'inPostSince']);
const INPUTS: { readonly [Name in FieldName]?: object } = {
  fullName: { autoComplete: 'name', autoCapitalize: 'words' },
  citizenId: { inputMode: 'numeric', autoComplete: 'off', maxLength: 16 },
  phone: { inputMode: 'tel', autoComplete: 'tel' },
  email: { type: 'email', autoComplete: 'email', autoCapitalize: 'none', spellCheck: false },
  address: { autoComplete: 'street-address' },
};

/** Some fields of a registration, each by its kind; those of nominees only where somebody is one. */
export function DraftFields({ draft, set, names, posts }: FieldsProps) {
  const shown = names.filter((name) => !NOMINEES.has(name) || draft.route === 'NOMINATED');
  return (
    <>
      {shown.map((name) => (
        <DraftField key={name} name={name} draft={draft} set={set} posts={posts} />
      ))}
    </>
  );
}

function DraftField({ name, draft, set, posts }: Omit<FieldsProps, 'names'> & { readonly name: FieldName }) {
  const c = useCandidateTexts();
  const options = useOptions(name, posts);
  const hints: { readonly [Name in FieldName]?: string } = c.hints;
  const year = ['rating1', 'rating2', 'rating3'].indexOf(name);
  const hint = year < 0 ? hints[name] : c.hints.ratingYear(ratingYears(hanoiDay(new Date()))[year] ?? 0);
  const shared = {
    path: name,
    label: c.labels[name],
    value: draft[name],
    onChange: (value: string) => set({ [name]: value }),
    ...(hint === undefined ? {} : { hint }),
  };
  if (options !== null) return <ChoiceField {...shared} options={options} />;
  const isOptional = OPTIONAL.has(name);
  if (DAYS.has(name)) return <DayField {...shared} isOptional={isOptional} />;
  return <TextField {...shared} isOptional={isOptional} input={INPUTS[name] ?? {}} />;
}

/** What can be chosen for a field; null for fields that are typed. */
export function useOptions(name: FieldName, posts: FieldsProps['posts']) {
  const c = useCandidateTexts();
  if (name === 'postId') {
    const offered = posts.map(({ id, title, unit }) => ({ value: id, label: `${title} – ${unit}` }));
    return [{ value: '', label: c.choose }, ...offered];
  }
  const unchosen = name.startsWith('rating') ? [] : [{ value: '', label: c.choose }];
  const key = name.startsWith('rating') ? 'rating' : name;
  const texts: Readonly<Record<string, Readonly<Record<string, string>>>> = c.options;
  const found = texts[key];
  if (found === undefined) return null;
  return [...unchosen, ...Object.entries(found).map(([value, label]) => ({ value, label }))];
}
