import { dataPlaceOf } from "./data-place";
import { DataRefusal, prepareData } from "./prepare";

try {
  for (const name of await prepareData(dataPlaceOf(process.env))) console.error(`  + ${name}`);
} catch (error) {
  if (!(error instanceof DataRefusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
