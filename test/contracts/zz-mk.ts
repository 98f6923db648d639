import { readAtScale } from "./scale.ts";
console.log((await readAtScale({ ATLAS_DATA: "/tmp/scale" })).peakMegabytes);
