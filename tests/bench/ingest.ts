import { databaseFile } from "@/prisma/data-place";
import { aCheckBody, aPlace, type Place } from "../faults/a-place";
import { ServerProcess } from "../faults/server-process";
import { type Figure, median } from "./figure";
import { sendAll } from "./load";
import { startEmptyApp, startOther } from "./other-server";

const ROUNDS = 7;

const bodiesOf = (place: Place, { requests, checks }: { requests: number; checks: number }) =>
  Array.from({ length: requests }, () =>
    JSON.stringify({ items: Array.from({ length: checks }, (_, n) => aCheckBody(place, n + 1)) }),
  );

interface Contest {
  readonly ours: string;
  readonly other: string;
  readonly place: Place;
  readonly otherPlace: Place;
  readonly size: { readonly requests: number; readonly checks: number };
  /** Phones that send at the same time. */
  readonly connections: number;
}

/** Interleaved rounds, ours and the other's in turn; checks per second of each, medians. */
async function contest({ ours, other, place, otherPlace, size, connections }: Contest) {
  const headers = { authorization: `Bearer ${place.key}` };
  const rates = { ours: [] as number[], other: [] as number[] };
  for (let round = 0; round <= ROUNDS; round += 1) {
    const load = { headers, connections };
    const mine = await sendAll({ ...load, url: ours, bodies: bodiesOf(place, size) });
    const theirs = await sendAll({ ...load, url: other, bodies: bodiesOf(otherPlace, size) });
    if (round === 0) continue;
    rates.ours.push((size.requests * size.checks) / mine);
    rates.other.push((size.requests * size.checks) / theirs);
  }
  return { ours: median(rates.ours), other: median(rates.other) };
}

async function withApp<Result>(work: (url: string, place: Place) => Promise<Result>) {
  const place = await aPlace();
  const server = await ServerProcess.make({ DATA_DIR: place.dataDir });
  await server.start();
  try {
    return await work(`${server.url}/api/v1/checks`, place);
  } finally {
    await server.end("SIGTERM");
    place.remove();
  }
}

function asFigure(name: string, { ours, other }: { ours: number; other: number }): Figure {
  const value = ours / other;
  const detail = `${Math.round(ours)} checks/s beside ${Math.round(other)}/s`;
  return { name, value, unit: "ratio", bar: ">= 0.5", holds: value >= 0.5, detail };
}

/** Durable checks in batches of a hundred, as a share of what a bare server does with the same batches. */
async function batch100(): Promise<Figure> {
  const otherPlace = await aPlace();
  const bare = await startOther("tests/bench/bare-server.mjs", {
    FILE: databaseFile(otherPlace.dataDir),
  });
  try {
    return await withApp(async (ours, place) => {
      const size = { requests: 120, checks: 100 };
      const rates = await contest({
        ours,
        other: bare.url,
        place,
        otherPlace,
        size,
        connections: 4,
      });
      return asFigure("api.batch100", rates);
    });
  } finally {
    bare.stop();
    otherPlace.remove();
  }
}

/** One check a request, as a share of what an empty route of the framework answers. */
async function single(): Promise<Figure> {
  const empty = await startEmptyApp();
  try {
    return await withApp(async (ours, place) => {
      const size = { requests: 1_500, checks: 1 };
      const other = `${empty.url}/empty`;
      const rates = await contest({ ours, other, place, otherPlace: place, size, connections: 16 });
      return asFigure("api.single", rates);
    });
  } finally {
    empty.stop();
  }
}

export const figures = { "api.batch100": batch100, "api.single": single };
