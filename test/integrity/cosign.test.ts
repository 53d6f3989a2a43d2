import { randomBytes } from 'node:crypto';
import { readNote } from '../../scripts/verify/hashes';
import { checkpointBody, createSigner, signedNote, SUPERVISION_KEY } from '../../src/application/integrity/checkpoint';
import { cosign } from '../../src/application/integrity/cosign';
import { ok } from '../../src/domain/result';
import { openEmptyWorld, type World } from '../support/world';

describe('the supervisors’ signature under a checkpoint', () => {
  const product = createSigner('thi-tuyen', randomBytes(32));
  const supervisors = createSigner(SUPERVISION_KEY, randomBytes(32));
  const stranger = createSigner(SUPERVISION_KEY, randomBytes(32));
  const checkpoint = { chainId: 'system', size: 7, root: 'ab'.repeat(32) };
  const body = checkpointBody(checkpoint);
  const asked = { checkpointId: 'system:7', line: supervisors.sign(body) };
  let world: World;

  beforeAll(async () => {
    world = await openEmptyWorld();
    const stored = { ...checkpoint, id: 'system:7', note: signedNote(checkpoint, [product]), signedAt: new Date() };
    await world.unitOfWork.run(async ({ checkpoints }) => {
      await checkpoints.insert([stored]);
      return ok(null);
    });
  });
  afterAll(() => world.close());

  const noteNow = async () => (await world.unitOfWork.readers.checkpoints.find('system:7'))?.note ?? '';

  it.each([
    ['by another key', 'NOT_SIGNED', { ...asked, line: stranger.sign(body) }],
    ['of another size', 'NOT_SIGNED', { ...asked, line: supervisors.sign(checkpointBody({ ...checkpoint, size: 8 })) }],
    ['in the product’s name', 'NOT_SIGNED', { ...asked, line: product.sign(body) }],
    ['of two lines', 'NOT_SIGNED', { ...asked, line: `${asked.line}${asked.line}` }],
    ['that is none', 'NOT_SIGNED', { ...asked, line: '' }],
    ['under a checkpoint that was never signed', 'UNKNOWN', { ...asked, checkpointId: 'system:9' }],
  ])('is not taken %s', async (_how, outcome, wrong) => {
    const before = await noteNow();
    expect(await cosign(world.unitOfWork, supervisors.publicKey, wrong)).toBe(outcome);
    expect(await noteNow()).toBe(before);
  });

  it('is not taken while no key of theirs is set', async () => {
    expect(await cosign(world.unitOfWork, null, asked)).toBe('NO_KEY');
  });

  it('stands beside the product’s, once, and each is told by its own key', async () => {
    expect(() => readNote('', supervisors.publicKey, 'x')).toThrow();
    const before = await noteNow();
    expect(() => readNote(before, supervisors.publicKey, 'bản ký')).toThrow('chữ ký không phải của khóa');
    expect(await cosign(world.unitOfWork, supervisors.publicKey, asked)).toBe('TAKEN');
    expect(await cosign(world.unitOfWork, supervisors.publicKey, asked)).toBe('TAKEN');
    const note = await noteNow();
    expect(note).toBe(`${before}${asked.line}`);
    expect(readNote(note, supervisors.publicKey, 'bản ký')).toMatchObject({ chain: 'system', size: 7 });
    expect(readNote(note, product.publicKey, 'bản ký')).toMatchObject({ chain: 'system', size: 7 });
  });
});
