/** What people state of themselves, in the words they stated it with: no code of ours stands in what they are given. */
import { formatDayVi, isLocalDate } from '../../domain/calendar';
import type { LocalDate } from '../../domain/calendar';
import type { Round } from '../../domain/exam/round';
import type { DeclaredFacts } from '../../domain/registration/checklist';
import { FORM_CHOICES, FORM_LABEL } from '../../domain/registration/form-words';
import type { FormField } from '../../domain/registration/form-words';

type Data = Readonly<Record<string, unknown>>;

const document = (one: { readonly number: string; readonly date: LocalDate } | null): string | null =>
  one === null ? null : `số ${one.number} ngày ${formatDayVi(one.date)}`;

/** The facts of a dossier. */
export function factData(facts: DeclaredFacts): Data {
  return {
    [FORM_LABEL.planning]: FORM_CHOICES.planning[facts.planning],
    [FORM_LABEL.appointment]: FORM_CHOICES.appointment[facts.appointment],
    [FORM_LABEL.inPostSince]: facts.inPostSince === null ? null : formatDayVi(facts.inPostSince),
    [FORM_LABEL.education]: FORM_CHOICES.education[facts.education],
    [FORM_LABEL.politics]: FORM_CHOICES.politics[facts.politics],
    [FORM_LABEL.party]: FORM_CHOICES.party[facts.partyMember ? 'yes' : 'no'],
    'Xếp loại chất lượng': facts.ratings.map(({ year, rating }) => `${String(year)}: ${FORM_CHOICES.rating[rating]}`),
    [FORM_LABEL.bar]: FORM_CHOICES.bar[facts.bar],
    [FORM_LABEL.health]: FORM_CHOICES.health[facts.isHealthy ? 'yes' : 'no'],
    'Văn bản đề cử': document(facts.nomination),
    'Ý kiến đồng ý của cấp ủy': document(facts.partyConsent),
  };
}

const isField = (name: string): name is FormField => Object.hasOwn(FORM_LABEL, name);

/** The answers of a field that is chosen and not typed; the three years share theirs. */
function choicesOf(name: string): Readonly<Record<string, string>> {
  const field = /^rating\d$/.test(name) ? 'rating' : name;
  return Object.hasOwn(FORM_CHOICES, field) ? FORM_CHOICES[field as keyof typeof FORM_CHOICES] : {};
}

/** What somebody has typed and not handed in. */
export function draftData(fields: Readonly<Record<string, string>>, { posts }: Pick<Round, 'posts'>): Data {
  const post = (id: string): string | null => posts.find((one) => one.id === id)?.title ?? null;
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]): readonly [string, string | null] => {
      const label = isField(name) ? FORM_LABEL[name] : name;
      if (name === 'postId') return [label, post(value)];
      return [label, choicesOf(name)[value] ?? (isLocalDate(value) ? formatDayVi(value) : value)];
    }),
  );
}
