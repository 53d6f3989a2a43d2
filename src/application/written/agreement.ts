import { drift, intraclass, quadraticKappa, severity } from '../../domain/written/agreement';
import type { Compared } from '../../domain/written/agreement';
import { driftWords, intraclassWords, kappaWords, severityWords } from '../../domain/written/agreement-words';
import type { AgreementFigure } from '../../domain/written/agreement-words';
import type { Mark } from '../../domain/marks';
import { DEFAULT_REGULATION } from '../../domain/regulation/regulation';
import type { Readers, StoredMarking } from '../../persistence/ports';
import { groupBy } from '../group-by';
import { peopleOf, personOf } from '../minutes/people';
import { mayEverSeeAgreement, maySeeAgreement } from '../visibility/written';
import type { RoundAccess } from '../visibility/access';

/** How far one marker lies from the others. */
export interface MarkerAgreementView {
  readonly name: string;
  readonly scripts: number;
  readonly severity: AgreementFigure;
  readonly drift: AgreementFigure;
}

/** How far the markers of a round agree, once no mark can change any more. */
export interface MarkingAgreementView {
  readonly scripts: number;
  readonly intraclass: AgreementFigure;
  readonly kappa: AgreementFigure;
  readonly markers: readonly MarkerAgreementView[];
}

interface Locked extends StoredMarking {
  readonly mark: Mark;
}

interface Pair {
  readonly first: Locked;
  readonly second: Locked;
}

/**
 * Statistics of the two first markings; null before the blind map is open, when every mark is locked and none can be
 * struck out any more: told earlier they would guide markers, or whoever decides between them (BR-30, BR-34).
 */
export async function markingAgreement(readers: Readers, access: RoundAccess): Promise<MarkingAgreementView | null> {
  if (!mayEverSeeAgreement(access)) return null;
  const map = await readers.sealedMaps.find(access.round.id);
  if (!maySeeAgreement(access, map?.opened === true)) return null;
  const markings = await readers.markings.ofRound(access.round.id);
  const pairs = pairsOf(markings);
  const given = groupBy(
    pairs.flatMap(({ first, second }) => [
      { own: first, other: second },
      { own: second, other: first },
    ]),
    ({ own }) => own.markerId,
  );
  const people = await peopleOf(readers, access.bodies, [...given.keys()]);
  const width = (access.round.regulation ?? DEFAULT_REGULATION).writtenBands.agree;
  const marks = pairs.map(({ first, second }) => ({ first: first.mark, second: second.mark }));
  return {
    scripts: pairs.length,
    intraclass: intraclassWords(intraclass(marks.map(({ first, second }) => [first, second]))),
    kappa: kappaWords(quadraticKappa(marks, width), width),
    markers: [...given]
      .map(([markerId, compared]) => markerView(personOf(people, markerId).fullName, compared))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'vi')),
  };
}

function markerView(
  name: string,
  given: readonly { readonly own: Locked; readonly other: Locked }[],
): MarkerAgreementView {
  const ordered = given.toSorted((a, b) => orderOf(a.own, b.own));
  const compared = ordered.map(({ own, other }): Compared => ({ mark: own.mark, other: other.mark }));
  const scripts = compared.length;
  return {
    name,
    scripts,
    severity: severityWords(severity(compared), scripts),
    drift: driftWords(drift(compared)),
  };
}

/** The order of marking as far as the product knows it: when each mark was locked, in one bag the order of its sheets. */
function orderOf(a: StoredMarking, b: StoredMarking): number {
  return (a.lockedAt?.getTime() ?? 0) - (b.lockedAt?.getTime() ?? 0) || (a.code < b.code ? -1 : 1);
}

function pairsOf(markings: readonly StoredMarking[]): readonly Pair[] {
  const locked = markings.filter((one): one is Locked => one.state === 'LOCKED' && one.mark !== null);
  return [...groupBy(locked, ({ scriptId }) => scriptId).values()].flatMap((own) => {
    const [first, second] = [1, 2].map((turn) => own.find((one) => one.turn === turn));
    return first === undefined || second === undefined ? [] : [{ first, second }];
  });
}
