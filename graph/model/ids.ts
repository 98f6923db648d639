/** Business ids: stable across stores and re-imports, unique over all labels, safe in a URL path. */
import { z } from "zod";

export const idSchema = z
  .string()
  .regex(
    /^[a-z0-9][a-z0-9.-]*$/,
    "expected lower-case letters, digits, dots and hyphens, such as `tpd` or `8.2.3`",
  );

/** `section.paragraph.sentence`, such as `8.2.3`. */
export const sentenceIdSchema = z
  .string()
  .regex(/^\d+\.\d+\.\d+$/, "expected section.paragraph.sentence, such as `8.2.3`");

/** ISO text at the precision known: `1648`, `2014-03`, `2022-03-04`. */
export const dateTextSchema = z
  .string()
  .regex(
    /^\d{4}(-\d{2}(-\d{2})?)?$/,
    "expected a date such as `1648`, `2014-03` or `2022-03-04`, in quotation marks",
  );
