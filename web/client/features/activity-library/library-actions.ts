/** What the library asks of the page, and what its parts share. */
import type { Activity } from "../../../../graph/model/activity.ts";
import type { KeptActivity } from "../../../contract/activities.ts";
import type { Keeping } from "../../keeping/use-keeping.ts";

export interface LibraryActions {
  /** What stands in the wizard; null where nothing was begun. */
  readonly underWay: string | null;
  readonly onGoOn: () => void;
  readonly onNew: () => void;
  /** To be changed in the wizard. */
  readonly onEdit: (kept: KeptActivity) => Promise<void>;
  /** A copy of it. */
  readonly onAdapt: (activity: Activity) => Promise<void>;
}

export interface LibraryPartProps {
  readonly actions: LibraryActions;
  readonly keeping: Keeping;
}
