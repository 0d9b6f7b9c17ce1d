// One look by tuf-js: refreshes the metadata in a folder, downloads the targets that are named, and says what each one's SHA-256 is.
//
//   node reader.mjs METADATA-FOLDER BASE-URL TARGET-FOLDER [TARGET ...]
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Updater } from "tuf-js";

const [metadataDir, base, targetDir, ...names] = process.argv.slice(2);
const updater = new Updater({
  metadataDir,
  metadataBaseUrl: base + "metadata",
  targetDir,
  targetBaseUrl: base + "targets",
  config: { fetchRetries: 0, fetchTimeout: 20000 },
});
const found = {};
try {
  await updater.refresh();
  for (const [number, name] of names.entries()) {
    const info = await updater.getTargetInfo(name);
    if (!info) {
      found[name] = null;
      continue;
    }
    const path = await updater.downloadTarget(info, join(targetDir, `${process.pid}-${number}`));
    found[name] = createHash("sha256").update(readFileSync(path)).digest("hex");
  }
} catch (error) {
  console.error(error.name + ": " + error.message);
  process.exit(1);
}
console.log(JSON.stringify(found));
