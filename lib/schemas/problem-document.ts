import * as z from "zod";

const fieldProblem = z.object({
  path: z.string().meta({ example: "journey.links[3].weight" }),
  code: z.string().meta({ example: "bad-weight" }),
  detail: z.string(),
});

/** Every "no" of the API: RFC 9457, with a `code` that never changes. */
export const problemDocument = z
  .object({
    type: z.string().meta({ example: "urn:mot-map:problem:bad-weight" }),
    title: z.string(),
    status: z.int(),
    code: z.string().meta({ description: "Stable; programs decide by it.", example: "bad-weight" }),
    detail: z.string().meta({ description: "What to do, in the language asked for (ko or en)." }),
    path: z.string().exactOptional().meta({ description: "The field it is about." }),
    errors: z.array(fieldProblem).exactOptional(),
    id: z
      .string()
      .exactOptional()
      .meta({ description: "5xx only: the entry in the server's log." }),
  })
  .meta({ id: "Problem" });

export type ProblemDocument = z.output<typeof problemDocument>;
