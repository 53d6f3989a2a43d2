/** The little of fontkit that this product uses; the package ships no types. */
declare module 'fontkit' {
  export interface FontkitGlyph {
    readonly id: number;
    readonly advanceWidth: number;
  }
  export interface FontkitFont {
    readonly unitsPerEm: number;
    glyphForCodePoint(codePoint: number): FontkitGlyph;
    layout(text: string, features?: unknown): unknown;
    createSubset(): { readonly glyphs: readonly number[]; includeGlyph(id: number): number; encode(): Uint8Array };
  }
  export function openSync(path: string): FontkitFont;
}
