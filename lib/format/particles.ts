import { josa } from "es-hangul";
import { koreanReading } from "./korean-reading";

/** The first stands after a final consonant, the second after a vowel. */
export type Particle = "은/는" | "이/가" | "을/를" | "과/와" | "으로/로" | "이에요/예요";

const UNSURE: Readonly<Record<Particle, string>> = {
  "은/는": "은(는)",
  "이/가": "이(가)",
  "을/를": "을(를)",
  "과/와": "과(와)",
  "으로/로": "(으)로",
  "이에요/예요": "이에요",
};

/** A name with the particle that its last sound asks for: 정문이, 로비가, 접점 3이, 100으로, MOT가. */
export function withParticle(text: string, particle: Particle): string {
  const reading = koreanReading(text);
  if (reading === null) return `${text}${UNSURE[particle]}`;
  return `${text}${josa.pick(reading, particle === "과/와" ? "와/과" : particle)}`;
}
