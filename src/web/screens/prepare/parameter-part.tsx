import { hanoiDay, localDate } from '../../../domain/calendar';
import { REGULATION_CLAUSES } from '../../../domain/regulation/clauses';
import { type Regulation } from '../../../domain/regulation/regulation';
import { workedExample, type WorkedParameter } from '../../../domain/regulation/worked-examples';
import { usePrepareTexts } from '../../i18n/prepare';
import { ChoiceField, TextField } from '../../parts/field';
import { FieldGroup } from '../../parts/form';
import type { RegulationDraft } from './regulation-draft';
import type { TypedRules } from './typed-rules';

interface PartProps {
  readonly draft: RegulationDraft;
  readonly set: (change: Partial<RegulationDraft>) => void;
  readonly typed: TypedRules;
}

type NumberKey =
  | 'decimals'
  | 'maxima'
  | 'step'
  | 'agree'
  | 'third'
  | 'gate'
  | 'reprimand'
  | 'warning'
  | 'appealDays'
  | 'appealTolerance'
  | 'spread'
  | 'preparation'
  | 'presentation'
  | 'questions'
  | 'weight'
  | 'minimum';

/** Where a number stands in the regulation, in the API, and what shows it at work. */
const NUMBERS: Readonly<
  Record<
    NumberKey,
    { readonly path: string; readonly of: keyof Regulation; readonly example?: WorkedParameter; readonly unit?: string }
  >
> = {
  decimals: { path: 'decimals', of: 'decimals', example: 'decimals' },
  maxima: { path: 'questionMaxima', of: 'questionMaxima' },
  step: { path: 'markStep', of: 'markStep' },
  agree: { path: 'writtenBands.agree', of: 'writtenBands', example: 'agree' },
  third: { path: 'writtenBands.third', of: 'writtenBands', example: 'third' },
  gate: { path: 'gate', of: 'gate', example: 'gate' },
  reprimand: { path: 'deductions.REPRIMAND', of: 'deductions', example: 'REPRIMAND' },
  warning: { path: 'deductions.WARNING', of: 'deductions', example: 'WARNING' },
  appealDays: { path: 'appealDays', of: 'appealDays', example: 'appealDays' },
  appealTolerance: { path: 'appealTolerance', of: 'appealTolerance', example: 'appealTolerance' },
  spread: { path: 'defenceSpread', of: 'defenceSpread', example: 'defenceSpread' },
  preparation: { path: 'defenceMinutes.preparation', of: 'defenceMinutes' },
  presentation: { path: 'defenceMinutes.presentation', of: 'defenceMinutes' },
  questions: { path: 'defenceMinutes.questions', of: 'defenceMinutes' },
  weight: { path: 'ranking.weights', of: 'ranking', example: 'ranking', unit: '%' },
  minimum: { path: 'minimumCandidates', of: 'minimumCandidates', example: 'minimumCandidates' },
};

/** What may be left empty. */
const OPTIONAL: readonly NumberKey[] = ['spread', 'maxima', 'step'];

/** Every number of the rules with its clause, its unit and what it does, worked out on what is typed. */
export function ParameterPart({ hasWritten, ...part }: PartProps & { readonly hasWritten: boolean }) {
  const p = usePrepareTexts();
  const number = (key: NumberKey) => <NumberField key={key} {...part} name={key} />;
  return (
    <>
      {hasWritten ? (
        <FieldGroup path="regulation.writtenBands" label={p.writtenPart}>
          {(['maxima', 'step', 'agree', 'third', 'gate', 'reprimand', 'warning'] as const).map(number)}
          <UnsignedField {...part} />
          {number('appealDays')}
          {number('appealTolerance')}
          <WaitsField {...part} />
        </FieldGroup>
      ) : null}
      <FieldGroup path="regulation.defence" label={p.defencePart}>
        <CombineField {...part} />
        {number('spread')}
        {(['preparation', 'presentation', 'questions'] as const).map(number)}
        <GivingFields {...part} />
      </FieldGroup>
      <FieldGroup path="regulation" label={p.rankingPart}>
        {hasWritten ? <RankingField {...part} /> : null}
        {hasWritten && part.draft.ranking === 'WEIGHTED' ? number('weight') : null}
        {number('decimals')}
        {number('minimum')}
      </FieldGroup>
    </>
  );
}

function NumberField({ draft, set, typed, name }: PartProps & { readonly name: NumberKey }) {
  const p = usePrepareTexts();
  const { path, of, example, unit } = NUMBERS[name];
  const hints: Partial<Record<NumberKey, string>> = {
    decimals: p.decimalsHint,
    maxima: p.maximaHint,
    step: p.stepHint,
    spread: p.spreadHint,
    weight: p.weightHint,
    presentation: p.minutesHint,
  };
  return (
    <TextField
      path={`regulation.${path}`}
      label={p[name]}
      hint={<Worked typed={typed} of={of} example={example} unit={unit} hint={hints[name]} />}
      value={draft[name]}
      onChange={(text) => set({ [name]: text })}
      size={name === 'maxima' ? 'medium' : 'short'}
      isOptional={OPTIONAL.includes(name)}
      input={{ inputMode: name === 'maxima' ? 'text' : 'decimal' }}
    />
  );
}

interface WorkedProps {
  readonly typed: TypedRules;
  readonly of: keyof Regulation;
  readonly example?: WorkedParameter | undefined;
  readonly unit?: string | undefined;
  readonly hint?: string | undefined;
}

/** What a parameter means, its clause and unit, and an example on the numbers as they are typed at this moment. */
function Worked({ typed, of, example, unit, hint }: WorkedProps) {
  const p = usePrepareTexts();
  const clause = REGULATION_CLAUSES[of];
  const today = localDate(hanoiDay(new Date()));
  return (
    <>
      {hint === undefined ? '' : `${hint} `}
      {p.basis(clause.clause, unit ?? clause.unit)}
      {example === undefined || 'errors' in typed ? null : (
        <>
          <br />
          {p.example} {workedExample(example, typed.rules, today)}
        </>
      )}
    </>
  );
}

function CombineField({ draft, set, typed }: PartProps) {
  const p = usePrepareTexts();
  return (
    <ChoiceField
      path="regulation.defenceCombine"
      label={p.combine}
      hint={<Worked typed={typed} of="defenceCombine" example="defenceCombine" />}
      value={draft.combine}
      options={(['MEAN', 'DROP_EXTREMES'] as const).map((value) => ({ value, label: p.combines[value] }))}
      onChange={(combine) => set({ combine })}
    />
  );
}

function RankingField({ draft, set, typed }: PartProps) {
  const p = usePrepareTexts();
  const isWeighted = draft.ranking === 'WEIGHTED';
  return (
    <ChoiceField
      path="regulation.ranking"
      label={p.ranking}
      hint={isWeighted ? undefined : <Worked typed={typed} of="ranking" example="ranking" />}
      value={draft.ranking}
      options={(['DEFENCE', 'WEIGHTED'] as const).map((value) => ({ value, label: p.rankings[value] }))}
      onChange={(ranking) => set({ ranking })}
    />
  );
}

function UnsignedField({ draft, set, typed }: PartProps) {
  const p = usePrepareTexts();
  return (
    <ChoiceField
      path="regulation.unsignedIsZero"
      label={p.unsigned}
      hint={<Worked typed={typed} of="unsignedIsZero" example="unsignedIsZero" />}
      value={draft.unsigned}
      options={(['yes', 'no'] as const).map((value) => ({ value, label: p[value] }))}
      onChange={(unsigned) => set({ unsigned })}
    />
  );
}

function WaitsField({ draft, set, typed }: PartProps) {
  const p = usePrepareTexts();
  return (
    <ChoiceField
      path="regulation.defenceWaits"
      label={p.waits}
      hint={<Worked typed={typed} of="defenceWaits" />}
      value={draft.waits}
      options={(['yes', 'no'] as const).map((value) => ({ value, label: p[value] }))}
      onChange={(waits) => set({ waits })}
    />
  );
}

function GivingFields({ draft, set, typed }: PartProps) {
  const p = usePrepareTexts();
  return (
    <>
      <ChoiceField
        path="regulation.ballot"
        label={p.ballot}
        hint={<Worked typed={typed} of="ballot" />}
        value={draft.ballot}
        options={(['SIGNED', 'PUBLIC', 'SECRET'] as const).map((value) => ({ value, label: p.ballots[value] }))}
        onChange={(ballot) => set({ ballot })}
      />
      <ChoiceField
        path="regulation.entry"
        label={p.entry}
        hint={<Worked typed={typed} of="entry" />}
        value={draft.entry}
        options={(['PAPER_DOUBLE_ENTRY', 'DIRECT'] as const).map((value) => ({ value, label: p.entries[value] }))}
        onChange={(entry) => set({ entry })}
      />
    </>
  );
}
