import { ok } from '../../src/domain/result';
import type { Application } from '../../src/domain/registration/application';
import { idOf } from './seeded-random';
import type { Exam } from '../support/world-round';

/** What nobody who marks may ever meet of one candidate. */
export interface Known {
  readonly applicationId: string;
  readonly number: string;
  /** Every text that says who it is. */
  readonly words: readonly string[];
}

const FAMILY = ['Đặng', 'Lò', 'Vừ', 'Ksor', 'Giàng', 'Hoàng Phủ', 'Tôn Nữ', 'Âu Dương', 'Nghiêm', 'Phùng'];
const GIVEN = ['Bừng', 'Cẩm Thúy', 'Diễm', 'Ế Ban', 'Hường', 'Khuê', 'Luyến', 'Mẫn', 'Ngộ', 'Quỳnh'];
const PLACES = ['Điện Khánh', 'Mường Lạn', 'Sìn Hồ', 'Krông Nô', 'Thạnh Hóa'];

/** The n-th of the crowd: a name, a number, an identity card and a unit that occur nowhere else. */
export function knownOf(index: number, applicationId: string): Known {
  const family = FAMILY[index % FAMILY.length] ?? '';
  const given = GIVEN[Math.floor(index / FAMILY.length) % GIVEN.length] ?? '';
  const middle = index < 100 ? 'Trường' : 'Ngọc';
  return {
    applicationId,
    number: `QZ${String(index + 1).padStart(4, '0')}`,
    words: [`${family} ${middle} ${given}`, `09917${String(3_000_000 + index)}`, unitOf(index)],
  };
}

const unitOf = (index: number): string =>
  `Trạm Kiểm lâm ${PLACES[index % PLACES.length] ?? ''} số ${String(7_000 + index)}`;

/**
 * Puts a crowd into a round whose candidates are confirmed: as many as wanted, registered one after the other, numbered in
 * that order. Through the door of the store: two hundred dossiers would take a minute, and their way in is tested elsewhere.
 */
export async function crowd(exam: Exam, count: number): Promise<readonly Known[]> {
  const { world, id } = exam;
  const [model] = await world.readers.applications.ofRound(id);
  if (model === undefined) throw new Error('a round without a candidate to copy');
  const people = Array.from({ length: count }, (_, index) => ({
    index,
    ...knownOf(index, idOf('application', index + 1)),
  }));
  const applications = people.map(({ index, applicationId, number, words }): Application => ({
    ...model,
    id: applicationId,
    candidateId: idOf('account', 1_000 + index),
    fullName: words[0] ?? '',
    unit: words[2] ?? '',
    // As people write it where nobody asked: a number that names its owner in a text that others read.
    title: `Kiểm lâm viên, căn cước ${words[1] ?? ''}`,
    candidateNumber: number,
    submittedAt: new Date(model.submittedAt.getTime() + index * 60_000),
    salt: `salt-${String(index)}`,
  }));
  const stored = await world.store.connection.collection('applications').find({ roundId: id }).toArray();
  for (const { _id } of stored) await world.store.connection.collection('applications').deleteOne({ _id });
  await world.unitOfWork.run(async (repositories) => {
    await repositories.applications.insert(applications);
    return ok(null);
  });
  return people;
}

/** A text as a search finds it, however it was written: composed, decomposed, or without its marks. */
export function formsOf(text: string): readonly string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
  return [...new Set([text.normalize('NFC'), text.normalize('NFD'), text.normalize('NFKD'), plain])].flatMap((form) => [
    form.toLowerCase(),
    encodeURIComponent(form).toLowerCase(),
    Buffer.from(form, 'utf8').toString('base64').replace(/=+$/u, '').toLowerCase(),
  ]);
}
