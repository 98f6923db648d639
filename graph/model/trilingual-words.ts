/** Words of data that people write: needed in all three languages. */
import { z } from "zod";

export const wordsSchema = z.strictObject({
  en: z.string().min(1),
  id: z.string().min(1),
  uk: z.string().min(1),
});
