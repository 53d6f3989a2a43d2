/** Faults of a round file: each with an RFC 6901 pointer and one Vietnamese sentence, listed in the order of the text. */
import type { JsonNode } from './json-tree';

/** One thing wrong with the file. A missing field is pointed at where it should stand. */
export interface Fault {
  readonly pointer: string;
  readonly sentence: string;
}

/** One step down: RFC 6901 writes `~` as `~0` and `/` as `~1`. */
export function child(pointer: string, step: string | number): string {
  return `${pointer}/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** Collects faults in any order, gives them back in the order of the text. */
export class FaultList {
  private readonly offsets = new Map<string, number>();
  private readonly found: (Fault & { readonly offset: number })[] = [];

  constructor(root: JsonNode) {
    this.place(root, '');
  }

  /** Records a fault; `offset` only when the place is not the first one the pointer names (a key written twice). */
  add(pointer: string, sentence: string, offset = this.offsetOf(pointer)): void {
    this.found.push({ pointer, sentence, offset });
  }

  /** Every fault, in the order of the text. */
  list(): readonly Fault[] {
    return [...this.found].sort((a, b) => a.offset - b.offset).map(({ pointer, sentence }) => ({ pointer, sentence }));
  }

  private offsetOf(pointer: string): number {
    const own = this.offsets.get(pointer);
    if (own !== undefined) return own;
    return pointer === '' ? 0 : this.offsetOf(pointer.slice(0, pointer.lastIndexOf('/')));
  }

  private place(node: JsonNode, pointer: string): void {
    if (!this.offsets.has(pointer)) this.offsets.set(pointer, node.offset);
    if (node.kind === 'array') node.items.forEach((item, index) => this.place(item, child(pointer, index)));
    if (node.kind !== 'object') return;
    const seen = new Set<string>();
    for (const entry of node.entries) {
      const here = child(pointer, entry.key);
      if (seen.has(entry.key)) {
        this.add(here, `Trường "${entry.key}" viết hai lần trong cùng một đối tượng; chỉ được một lần.`, entry.offset);
      } else {
        this.place(entry.node, here);
      }
      seen.add(entry.key);
    }
  }
}
