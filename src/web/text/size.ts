/** A size in bytes for people, such as `1,2 MB`. */
export function shownSize(bytes: number): string {
  if (bytes < 1_048_576) return `${String(Math.ceil(bytes / 1_024))} KB`;
  return `${(bytes / 1_048_576).toFixed(1).replace('.', ',')} MB`;
}
