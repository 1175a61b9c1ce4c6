import { Buffer } from "node:buffer";
import { crc32 } from "node:zlib";
import sharp from "sharp";

interface Size {
  readonly width?: number;
  readonly height?: number;
}

const drawn = ({ width = 60, height = 40 }: Size) =>
  sharp({ create: { width, height, channels: 3, background: { r: 220, g: 230, b: 240 } } });

export const aPng = (size: Size = {}): Promise<Buffer> => drawn(size).png().toBuffer();
export const aWebp = (size: Size = {}): Promise<Buffer> => drawn(size).webp().toBuffer();

/** A photo as a phone takes it: lying on its side, with the place where it was taken. */
export const aPhoneJpeg = (size: Size = {}): Promise<Buffer> =>
  drawn(size)
    .jpeg()
    .withExif({
      IFD0: { Make: "PhoneMaker", ImageDescription: "secret-place" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "37/1 33/1 0/1" },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer();

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** A PNG of one pixel's worth of bytes whose header claims another size. */
export async function aBomb({ width, height }: Required<Size>): Promise<Buffer> {
  const real = await aPng({ width: 1, height: 1 });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const rest = real.subarray(8 + 25);
  return Buffer.concat([real.subarray(0, 8), chunk("IHDR", header), rest]);
}

export const anSvg = (): Buffer =>
  Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
