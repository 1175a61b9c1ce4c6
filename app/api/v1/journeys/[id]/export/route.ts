import { attachment } from "@/lib/exchange/attachment";
import { writeJourneyJson } from "@/lib/exchange/journey-json";
import { translate } from "@/lib/i18n";
import { exportQuery } from "@/lib/schemas/journeys-query";
import { notAllowed, route } from "@/lib/server/answers";
import { drawJourney } from "@/lib/server/drawings/draw-journey";
import { exportJourney } from "@/lib/server/journeys/export-journey";
import { journeyParams } from "@/lib/server/journeys/queries";
import { scoreOfJourney } from "@/lib/server/journeys/score-of-journey";

const TYPES = {
  json: "application/json; charset=utf-8",
  svg: "image/svg+xml",
  png: "image/png",
} as const;

export const GET = route(
  "export-journeys",
  { params: journeyParams, query: exportQuery },
  async ({ viewer, params, query, locale }) => {
    const { format, ...wanted } = query;
    const now = new Date();
    const document = await exportJourney(viewer, { journeyId: params.id, format, now });
    const { journey } = document;
    const drawn = async (picture: "svg" | "png") => {
      const figures = await scoreOfJourney(viewer, { journeyId: params.id, now });
      const drawing = { scope: viewer.scope, journey, locale, now, figures };
      return drawJourney(drawing, { format: picture, ...wanted });
    };
    const body = format === "json" ? writeJourneyJson(document) : await drawn(format);
    const isPlan = format !== "json" && wanted.view !== "path";
    const name = {
      name: journey.name,
      extension: format,
      ...(isPlan ? { part: translate(locale, "drawings.floors.fileName") } : {}),
    };
    const headers = {
      "Content-Type": TYPES[format],
      "Content-Disposition": attachment(name),
      "Content-Security-Policy": "sandbox; default-src 'none'",
    };
    return new Response(body, { headers });
  },
);

export const { POST, PUT, PATCH, DELETE, OPTIONS } = notAllowed(["GET"]);
