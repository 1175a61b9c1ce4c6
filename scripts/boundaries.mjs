/** Who may import whom. dependency-cruiser passes silently where it read no file: that is a failure here. */
import { spawnSync } from "node:child_process";
import { root } from "./steps.mjs";

const rooms = ["app", "components", "lib", "prisma", "tests"];
const { existsSync } = await import("node:fs");
const args = [
  "node_modules/dependency-cruiser/bin/dependency-cruise.mjs",
  "--output-type",
  "err-long",
];
const present = rooms.filter((room) => existsSync(`${root}${room}`));
const { status, stdout, stderr } = spawnSync(process.execPath, [...args, ...present], {
  cwd: root,
  encoding: "utf8",
});
console.log(stdout + stderr);
const read = Number(/(\d+) modules/.exec(stdout)?.[1] ?? 0);
if (read < 20) console.log(`Only ${read} modules were read: the check saw nothing.`);
process.exit(status === 0 && read >= 20 ? 0 : 1);
