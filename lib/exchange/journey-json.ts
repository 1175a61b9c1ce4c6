import { type JourneyDocument, journeyDocument } from "../schemas/journey-document";
import { type FieldsRead, readFields } from "../schemas/read-fields";

/** A journey as a file that people can read and compare line by line. */
export const writeJourneyJson = (document: JourneyDocument): string =>
  `${JSON.stringify(document, null, 2)}\n`;

/**
 * The journey in such a file, or what is wrong with it, field by field. A byte order mark is allowed: editors add one.
 * @throws SyntaxError when it is no JSON at all
 */
export const readJourneyJson = (text: string): FieldsRead<JourneyDocument> =>
  readFields(journeyDocument, JSON.parse(text.replace(/^\ufeff/, "")));
