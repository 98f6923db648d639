/** A thread starts without what compiles TypeScript for the others. */
import { register } from "tsx/esm/api";

register();
await import("./gate-worker.ts");
