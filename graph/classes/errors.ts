/** What can go wrong in a class. Statuses stand in `web/server/problem.ts`. */
import { GraphError } from "../errors.ts";

export class CodeUnknownError extends GraphError {
  override readonly name = "CodeUnknownError";
  readonly code = "CODE_UNKNOWN";

  constructor() {
    super(
      "No class has this code. It has six letters and digits, never 0, O, 1 or I; look at the screen again, or ask your teacher whether there is a new one.",
    );
  }
}

export class PhraseUnknownError extends GraphError {
  override readonly name = "PhraseUnknownError";
  readonly code = "PHRASE_UNKNOWN";

  constructor() {
    super(
      "Nobody in this class has this phrase. It is two words and three digits, as it was shown when you joined; your teacher can give you another.",
    );
  }
}

export class ClassLockedError extends GraphError {
  override readonly name = "ClassLockedError";
  readonly code = "CLASS_LOCKED";

  constructor() {
    super("This class is locked: nobody else may join. Ask your teacher to unlock it.");
  }
}

export class ClassFullError extends GraphError {
  override readonly name = "ClassFullError";
  readonly code = "CLASS_FULL";

  constructor(most: number) {
    super(`This class has ${most} students, and no more may join. Ask your teacher for another.`);
  }
}

/** Nothing is taken now. */
export class ClassClosedError extends GraphError {
  override readonly name = "ClassClosedError";
  readonly code = "CLASS_CLOSED";
  override readonly data: { readonly state: string };

  constructor(state: string) {
    super(SENTENCES[state] ?? "This class takes nothing now. Your work stays on this device.");
    this.data = { state };
  }
}

const SENTENCES: Readonly<Record<string, string>> = {
  open: "Your teacher has not started yet. Your work stays on this device until then.",
  paused: "Your teacher has paused the class. Your work stays on this device until it goes on.",
  ended: "This class has ended, and takes no more work. What was saved before is kept.",
};

export class ClassGoneError extends GraphError {
  override readonly name = "ClassGoneError";
  readonly code = "CLASS_GONE";

  constructor() {
    super("There is no such class here. It was deleted with everything in it, or never was.");
  }
}

/** A student's token that opens nothing. */
export class WorkGoneError extends GraphError {
  override readonly name = "WorkGoneError";
  readonly code = "WORK_GONE";

  constructor() {
    super(
      "This work is not in the class any more: your teacher took it out, or this device was replaced by others. Join again with the code.",
    );
  }
}

/** A teacher's secret that opens nothing. */
export class LinkWrongError extends GraphError {
  override readonly name = "LinkWrongError";
  readonly code = "LINK_WRONG";

  constructor() {
    super(
      "This link does not open the class. It may have been renewed, or is not complete: open the whole link, with everything behind the #.",
    );
  }
}
