import * as fc from 'fast-check';
import { attendanceOf, checkArrival } from '../../../src/domain/examday/attendance';
import { HOLIDAYS, localDate } from '../../../src/domain/calendar';
import { drawOrder } from '../../../src/domain/draw';
import {
  balancedLoads,
  checkInvigilators,
  checkPosting,
  checkRooms,
  drawnSeats,
  workingDaysBefore,
} from '../../../src/domain/examday/seating';
import type { ExamRoom } from '../../../src/domain/examday/seating';

const room = (name: string, capacity: number, invigilators: readonly string[]): ExamRoom => {
  return { name, place: 'Tầng 2', capacity, columns: 4, invigilators };
};
const ROOMS = [room('P1', 12, ['a', 'b']), room('P2', 24, ['c', 'd'])];
const reasons = (errors: readonly { readonly path: readonly string[] }[]): readonly string[] =>
  errors.map(({ path }) => path.join('.'));

it('fills rooms as equally as they allow, and says when the places do not suffice', () => {
  expect(balancedLoads([12, 24], 20)).toEqual([10, 10]);
  expect(balancedLoads([12, 24], 21)).toEqual([11, 10]);
  expect(balancedLoads([5, 24, 24], 25)).toEqual([5, 10, 10]);
  expect(balancedLoads([5, 5], 11)).toBeNull();
  expect(balancedLoads([], 0)).toEqual([]);
});

it('seats everybody once, within the rooms, no two rooms with room to spare more than one apart', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 6 }),
      fc.nat(100),
      (sizes, wish) => {
        const people = Math.min(
          wish,
          sizes.reduce((a, b) => a + b, 0),
        );
        const sitters = Array.from({ length: people }, (_, n) => ({
          id: `app_${String(n)}`,
          candidateNumber: String(1000 + n),
        }));
        const seats = drawnSeats(
          sizes.map((capacity) => ({ capacity })),
          sitters,
          '123456',
        );
        expect(new Set(seats.map(({ applicationId }) => applicationId)).size).toBe(people);
        expect(new Set(seats.map((one) => `${String(one.room)}/${String(one.seat)}`)).size).toBe(people);
        const loads = sizes.map((_, index) => seats.filter((one) => one.room === index).length);
        loads.forEach((load, index) => expect(load).toBeLessThanOrEqual(sizes[index]!));
        const open = loads.filter((load, index) => load < sizes[index]!);
        if (open.length > 0) expect(Math.max(...loads) - Math.min(...open)).toBeLessThanOrEqual(1);
      },
    ),
  );
});

it('gives the seats that anybody finds from the posted numbers and the seed', () => {
  const sitters = ['003', '001', '002', '004'].map((candidateNumber) => ({
    id: `app_${candidateNumber}`,
    candidateNumber,
  }));
  const seats = drawnSeats([{ capacity: 2 }, { capacity: 3 }], sitters, '2026 11');
  expect(seats.map(({ applicationId }) => applicationId.slice(4))).toEqual(
    drawOrder('202611', ['001', '002', '003', '004']),
  );
  expect(seats.map((one) => [one.room, one.seat])).toEqual([
    [0, 1],
    [0, 2],
    [1, 1],
    [1, 2],
  ]);
});

it('asks for two invigilators of Ban coi thi in each room, nobody in two (BR-23)', () => {
  const serving = ['a', 'b', 'c', 'd'];
  expect(checkInvigilators(ROOMS, serving)).toEqual([]);
  expect(reasons(checkInvigilators([room('P1', 1, ['a']), room('P2', 1, ['a', 'x'])], serving))).toEqual([
    'rooms.0.invigilators',
    'rooms.1.invigilators',
    'rooms.1.invigilators',
  ]);
  expect(reasons(checkInvigilators([room('P1', 1, ['a', 'a'])], serving))).toContain('rooms.0.invigilators');
});

it('names every field of the rooms that is wrong', () => {
  const good = { rooms: ROOMS, startsAt: '08:00', minutes: 180 };
  expect(checkRooms(good, 36, ['a', 'b', 'c', 'd'])).toEqual([]);
  const [error] = checkRooms(good, 40, ['a', 'b', 'c', 'd']);
  expect(error).toMatchObject({ path: ['rooms'], reason: 'Các phòng có 36 chỗ cho 40 thí sinh, còn thiếu 4 chỗ.' });
  const bad = {
    rooms: [room('', 0, ['a', 'b']), { ...room('p2', 3, ['c', 'd']), columns: 0 }, room('P2', 3, [])],
    startsAt: '8h',
    minutes: 5,
  };
  expect(new Set(reasons(checkRooms(bad, 1, ['a', 'b', 'c', 'd'])))).toEqual(
    new Set([
      'startsAt',
      'minutes',
      'rooms.0.name',
      'rooms.0.capacity',
      'rooms.1.columns',
      'rooms.2.name',
      'rooms.2.invigilators',
    ]),
  );
  expect(reasons(checkRooms({ ...good, rooms: [] }, 0, []))).toEqual(['rooms']);
});

it('counts working days backwards from the day of the paper (BR-22)', () => {
  expect(workingDaysBefore(localDate('2026-11-17'), 1, HOLIDAYS)).toBe('2026-11-16');
  expect(workingDaysBefore(localDate('2026-11-16'), 1, HOLIDAYS)).toBe('2026-11-13');
  expect(workingDaysBefore(localDate('2026-11-17'), 5, HOLIDAYS)).toBe('2026-11-10');
});

it('posts late only with a reason, and only what was drawn, once', () => {
  const day = localDate('2026-11-17');
  const drawn = { draw: { seed: '123456', at: new Date() }, postedAt: null };
  const at = (text: string, lateReason = '') => ({ now: new Date(text), lateReason, table: HOLIDAYS });
  expect(checkPosting(drawn, day, at('2026-11-16T16:59:00Z'))).toEqual([]);
  expect(reasons(checkPosting(drawn, day, at('2026-11-16T17:00:00Z')))).toEqual(['lateReason']);
  expect(checkPosting(drawn, day, at('2026-11-16T17:00:00Z', 'Phòng 1 dột'))).toEqual([]);
  expect(checkPosting({ ...drawn, draw: null }, day, at('2026-11-10T02:00:00Z'))).toHaveLength(1);
  expect(checkPosting({ ...drawn, postedAt: new Date() }, day, at('2026-11-10T02:00:00Z'))).toHaveLength(1);
});

it('lets nobody in later than ten minutes, or five for a short paper (BR-24)', () => {
  const long = { startsAt: '08:00', minutes: 180 };
  const late = (cameAt: string, minutes = 180) => attendanceOf({ arrival: 'LATE', cameAt }, { ...long, minutes }).state;
  expect([late('08:10'), late('08:11'), late('08:05', 30), late('08:06', 30)]).toEqual([
    'LATE',
    'TURNED_AWAY',
    'LATE',
    'TURNED_AWAY',
  ]);
  expect(attendanceOf({ arrival: 'PRESENT', cameAt: '09:00' }, long)).toEqual({ state: 'PRESENT', cameAt: null });
  expect(reasons(checkArrival({ arrival: 'LATE', cameAt: '08:00' }, long, []))).toEqual(['cameAt']);
  expect(reasons(checkArrival({ arrival: 'LATE', cameAt: null }, long, []))).toEqual(['cameAt']);
  expect(checkArrival({ arrival: 'ABSENT', cameAt: null }, long, [])).toEqual([]);
});
