import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";

/* The reference for a packed export: unpacking alone. */

let bytes = 0;
for await (const chunk of createReadStream(process.argv[2]).pipe(createGunzip())) bytes += chunk.length;
console.log(bytes);
