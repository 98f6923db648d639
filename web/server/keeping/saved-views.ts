import { savedViewSummarySchema } from "../../../graph/model/saved-view.ts";
import {
  changeViewSchema,
  createViewSchema,
  savedViewSchema,
  viewHeadSchema,
  viewsResponseSchema,
} from "../../contract/views.ts";
import { stateResource } from "./state-resource.ts";

export const SAVED_VIEWS = stateResource({
  name: "views",
  word: "view",
  kind: "view",
  unlisted: "link",
  summary: savedViewSummarySchema,
  create: createViewSchema,
  change: changeViewSchema,
  head: viewHeadSchema,
  whole: savedViewSchema,
  list: viewsResponseSchema,
});
