/** `GET /api/here`: under which addresses other devices in the room can open this atlas. */
import { z } from "zod";

export const hereSchema = z
  .object({
    /** Without a slash at their end: `http://192.168.1.20:4173`. Empty where the public address is known. */
    addresses: z.array(z.string()),
    /** Only this machine can open it. */
    isLocalOnly: z.boolean(),
    /** What `PUBLIC_URL` says; null without it. */
    publicUrl: z.string().nullable(),
    port: z.int(),
  })
  .meta({ id: "Here" });

export type Here = z.infer<typeof hereSchema>;
