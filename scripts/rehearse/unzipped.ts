/** The files of an archive that packs nothing, as the product sends it, by name. */
export function unzipped(archive: Buffer): ReadonlyMap<string, Buffer> {
  const files = new Map<string, Buffer>();
  for (let at = 0; archive.readUInt32LE(at) === 0x04034b50;) {
    const size = archive.readUInt32LE(at + 18);
    const nameEnd = at + 30 + archive.readUInt16LE(at + 26);
    const start = nameEnd + archive.readUInt16LE(at + 28);
    files.set(archive.toString('utf8', at + 30, nameEnd), archive.subarray(start, start + size));
    at = start + size;
  }
  return files;
}
