import type { Tag } from './pen';
import type { PdfRef, RawPdf } from './raw-pdf';

interface Element {
  readonly tag: Tag;
  readonly ref: PdfRef;
  readonly kids: unknown[];
}

/**
 * The tree by which a paper is read aloud. Written here and not by PDFKit: a table of a thousand rows has ten thousand
 * elements, and each costs one small object this way.
 */
export class Structure {
  private readonly pdf: RawPdf;
  private readonly elements = new Map<Tag, Element>();
  private readonly document: Element;

  constructor(pdf: RawPdf) {
    this.pdf = pdf;
    const root = pdf.getStructTreeRoot();
    const ref = pdf.ref({ S: 'Document', P: root });
    root.data['K'] = [ref];
    this.document = { tag: { type: 'P' }, ref, kids: [] };
  }

  private elementOf(tag: Tag): Element {
    const known = this.elements.get(tag);
    if (known !== undefined) return known;
    const parent = tag.parent === undefined ? this.document : this.elementOf(tag.parent);
    const ref = this.pdf.ref({ S: tag.type, P: parent.ref });
    const made: Element = { tag, ref, kids: [] };
    parent.kids.push(ref);
    this.elements.set(tag, made);
    return made;
  }

  /**
   * Number under which the next piece of the page belongs to the element; null when the element was drawn before and is
   * only repeated: the header of a table on its second page is not read again.
   */
  mark(tag: Tag): number | null {
    if (tag.type === 'TH' && this.elements.has(tag)) return null;
    const { page } = this.pdf;
    const parents = this.pdf.getStructParentTree().get(page.structParentTreeKey);
    const element = this.elementOf(tag);
    const id = parents.length;
    parents.push(element.ref);
    element.ref.data['Pg'] ??= page.dictionary;
    const samePage = element.ref.data['Pg'] === page.dictionary;
    element.kids.push(samePage ? id : { Type: 'MCR', Pg: page.dictionary, MCID: id });
    return id;
  }

  /** Writes the tree. */
  end(): void {
    for (const { tag, ref, kids } of [this.document, ...this.elements.values()]) {
      if (kids.length > 0) ref.data['K'] = kids.length === 1 ? kids[0] : kids;
      // As a border: PDFKit writes a String object as text and a plain string as a name.
      if (tag.actual !== undefined) ref.data['ActualText'] = new String(tag.actual);
      const span = tag.span === undefined ? {} : { ColSpan: tag.span };
      if (tag.type === 'TH') ref.data['A'] = { O: 'Table', Scope: 'Column', ...span };
      else if (tag.span !== undefined) ref.data['A'] = { O: 'Table', ...span };
      ref.end();
    }
  }
}
