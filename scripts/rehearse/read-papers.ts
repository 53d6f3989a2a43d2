/** Every paper of the round, issued by the secretary and drawn by the product. */
import { createHash } from 'node:crypto';
import { readAll } from './read-all';
import type { ResultPaper } from './result-json';
import { accountOf, known, type Scene } from './scene';
import { unzipped } from './unzipped';

/** A paper with its bytes. */
export interface DrawnPaper extends ResultPaper {
  readonly bytes: Buffer;
}

interface PaperNode {
  readonly id: string;
  readonly code: string;
  readonly number: string | null;
  readonly subject: {
    readonly member: { readonly id: string } | null;
    readonly application: { readonly id: string } | null;
  } | null;
}

interface Named {
  readonly node: PaperNode;
  readonly file: string;
}

/** Issues every paper there can be; answers how many. */
export async function issuePapers(scene: Scene): Promise<number> {
  const { issued } = await scene.stage.perform({
    act: 'issuePapers',
    by: accountOf(scene, scene.file.bodies.council.secretary),
    words: 'Phát hành giấy tờ',
    pointer: '',
    input: { roundId: scene.round.id },
  });
  return issued;
}

/** Downloads every issued paper, in one archive as a secretary does: the sheets by candidate and member in the order of the file, then D27 and D28. */
export async function drawPapers(scene: Scene): Promise<readonly DrawnPaper[]> {
  const secretary = accountOf(scene, scene.file.bodies.council.secretary);
  const nodes = await readAll<PaperNode>(
    scene,
    secretary,
    'papers(',
    'id code number subject { member { id } application { id } }',
  );
  const drawn: DrawnPaper[] = [];
  if (nodes.length === 0) return drawn;
  const files = unzipped(await scene.stage.download(secretary, `/rounds/${scene.round.id}/papers.zip`));
  for (const { node, file } of inOrder(scene, nodes)) {
    const bytes = known(files.get(`${node.code}-${node.id}.pdf`), node.id);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    drawn.push({ code: node.code, file, number: node.number, sha256, bytes });
  }
  return drawn;
}

function inOrder(scene: Scene, nodes: readonly PaperNode[]): readonly Named[] {
  const { file, players, applications } = scene;
  const sheets = new Map(
    nodes.flatMap((node) => (node.subject === null ? [] : [[pairOf(node.subject), node] as const])),
  );
  const named = file.candidates.flatMap((candidate) => {
    const application = known(applications.get(candidate.key), candidate.key).id;
    const signed = file.bodies.panel.members.flatMap((member) => {
      const node = sheets.get(`${known(players.get(member), member).accountId} ${application}`);
      return node === undefined ? [] : [{ node, file: `${node.code}-${member}-${candidate.key}.pdf` }];
    });
    const secret = nodes
      .filter(({ subject }) => subject?.member === null && subject.application?.id === application)
      .map((node, index) => ({ node, file: `${node.code}-p${index + 1}-${candidate.key}.pdf` }));
    return [...signed, ...secret];
  });
  const others = nodes
    .filter(({ subject }) => subject === null)
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map((node) => ({ node, file: `${node.code}.pdf` }));
  const all = [...named, ...others];
  if (all.length !== nodes.length) throw new Error('a paper speaks of someone whom the file does not know');
  return all;
}

function pairOf({ member, application }: NonNullable<PaperNode['subject']>): string {
  return `${member?.id ?? ''} ${application?.id ?? ''}`;
}
