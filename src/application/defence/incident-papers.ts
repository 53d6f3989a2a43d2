/** Minutes of incidents (D26B). */
import { hanoiDay, hanoiTime } from '../../domain/calendar';
import { INCIDENT_LABEL } from '../../domain/defence/incident';
import type { Incident } from '../../domain/defence/incident';
import type { PaperContent } from '../../domain/paper/registry';
import type { Readers } from '../../persistence/ports';
import type { RegulatedLoad } from '../exam/round-scope';
import type { Gathered } from '../minutes/gathered';
import { frameOf } from '../minutes/paper-content';
import type { PaperIdentity } from '../minutes/paper-content';
import { councilSigner, peopleOf, seatsOfBody, signerIn } from '../minutes/people';
import type { People } from '../minutes/people';

/** D26B: the minutes of each incident as it was recorded. */
export async function incidentMinutes(readers: Readers, loaded: RegulatedLoad): Promise<Gathered> {
  const incidents = await readers.incidents.ofRound(loaded.round.id);
  const applications = await readers.applications.findMany(
    incidents.flatMap(({ applicationId }) => applicationId ?? []),
  );
  const session = await readers.defences.find(loaded.round.id);
  const people = await peopleOf(readers, loaded.bodies);
  return {
    subjects: incidents.map(({ id }) => id),
    contentOf: (subjectId, identity) => {
      const incident = incidents.find(({ id }) => id === subjectId);
      if (incident === undefined) return null;
      const application = applications.find(({ id }) => id === incident.applicationId) ?? null;
      const candidate = { so_bao_danh: application?.candidateNumber ?? null, ho_ten: application?.fullName ?? null };
      const place = incident.place === '' ? (session?.place ?? null) : incident.place;
      return incidentPaper(loaded, { incident, candidate, place, people }, identity);
    },
  };
}

const PANEL_LINES = ['TRƯỞNG BAN', 'CHẤM ĐỀ ÁN'];

interface Minuted {
  readonly incident: Incident;
  readonly candidate: { readonly so_bao_danh: string | null; readonly ho_ten: string | null };
  readonly place: string | null;
  readonly people: People;
}

function incidentPaper(
  { round, bodies }: RegulatedLoad,
  { incident, candidate, place, people }: Minuted,
  identity: PaperIdentity,
): PaperContent<'D26B'> {
  const { kind, happenedAt, recordedAt, changedAt } = incident;
  const council = seatsOfBody(bodies, 'COUNCIL');
  const head = signerIn({ seats: seatsOfBody(bodies, 'PANEL'), people }, 'HEAD', PANEL_LINES);
  return {
    code: 'D26B',
    frame: frameOf(round, identity, changedAt ?? recordedAt, []),
    data: {
      ky_thi: round.title,
      xay_ra: { gio: hanoiTime(happenedAt), ngay: hanoiDay(happenedAt) },
      lap_luc: { gio: hanoiTime(recordedAt), ngay: hanoiDay(recordedAt) },
      dia_diem: place,
      loai: INCIDENT_LABEL[kind],
      thi_sinh: candidate,
      nguoi_lien_quan: withoutStop(incident.people),
      dien_bien: withoutStop(incident.what),
      xu_ly: withoutStop(incident.done),
      thu_ky: councilSigner(council, people, 'SECRETARY'),
      truong_ban: head,
    },
  };
}

/** The template ends the sentence. */
function withoutStop(text: string): string {
  return text.replace(/\.$/u, '');
}
