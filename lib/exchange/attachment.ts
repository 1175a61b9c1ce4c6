const LONGEST_NAME = 100;
const FORBIDDEN_IN_FILE_NAMES = /[\p{Cc}\p{Cf}\p{Surrogate}\\/:*?"<>|]+/gu;
const MORE_THAN_A_HEADER_MAY = /['()*]/g;

interface FileName {
  readonly name: string;
  /** What of it, where that is not all; kept however long the name is. */
  readonly part?: string;
  readonly extension: string;
}

/** A name that every file system takes, with its extension. */
export function fileName({ name, part, extension }: FileName): string {
  const plain = name.replace(FORBIDDEN_IN_FILE_NAMES, " ").replace(/\s+/g, " ");
  const short = [...plain].slice(0, LONGEST_NAME).join("");
  const trimmed = short.replace(/^[\s.]+|[\s.]+$/g, "");
  const whole = trimmed === "" ? "journey" : trimmed;
  return `${whole}${part ? ` ${part}` : ""}.${extension}`;
}

const encodedByte = (character: string): string =>
  `%${character.charCodeAt(0).toString(16).toUpperCase()}`;

/** A Content-Disposition that saves a file under a name in any script (RFC 6266, RFC 8187). */
export function attachment(file: FileName): string {
  const encoded = encodeURIComponent(fileName(file)).replace(MORE_THAN_A_HEADER_MAY, encodedByte);
  return `attachment; filename="journey.${file.extension}"; filename*=UTF-8''${encoded}`;
}
