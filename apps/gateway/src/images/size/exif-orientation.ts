const header = Buffer.from('Exif\0\0');
const orientationTag = 0x0112;
/** Orientations of which width and height are exchanged: 5 to 8. */
const isExchanged = (orientation: number): boolean => orientation >= 5 && orientation <= 8;

/**
 * Whether a picture is shown turned by a quarter, as the orientation in the first directory of its Exif segment tells (CIPA DC-008, 4.6). `segment`:
 * the content of a segment APP1.
 */
export const isTurned = (segment: Buffer): boolean => {
  const tiff = segment.subarray(header.length);
  if (!segment.subarray(0, header.length).equals(header) || tiff.length < 8) return false;
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  const uint16 = (at: number) => (at + 2 > tiff.length ? 0 : isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const directory = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  for (let entry = 0; entry < uint16(directory); entry += 1) {
    const at = directory + 2 + entry * 12;
    if (at + 12 > tiff.length) return false;
    if (uint16(at) === orientationTag) return isExchanged(uint16(at + 8));
  }
  return false;
};
