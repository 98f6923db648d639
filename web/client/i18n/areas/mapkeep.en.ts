/** Beside every map that is kept; the student's page has these alone. */
export const keepingEn = {
  "mapkeep.saved": "Saved",
  "mapkeep.saving": "Saving …",
  "mapkeep.onDevice": "Saved on this device, will be sent.",
  "mapkeep.conflict": "Putting two versions together …",
  "mapkeep.closed": "Saved on this device. Nothing is being collected now.",
  "mapkeep.failed": "Not sent; it is saved on this device.",
  "mapkeep.notLasting": "This browser keeps nothing: leave the page open until it is sent.",
  "mapkeep.retry": "Try now",
  "mapkeep.merged": "The map was also changed on another device. Everything from both is here now.",
  "mapkeep.reworded_one":
    "{{count, number}} label was worded twice: yours stands, the other is in its note.",
  "mapkeep.reworded_other":
    "{{count, number}} labels were worded twice: yours stand, the others are in their notes.",
  "mapkeep.dismiss": "Got it",
} as const;

export const mapkeepEn = {
  ...keepingEn,
  "mapkeep.history": "History",
  "mapkeep.historyHint":
    "Earlier states of this map, the last first: one for each minute of the last hour, then fewer.",
  "mapkeep.noHistory":
    "There is no earlier state yet. The next save makes one of what is here now.",
  "mapkeep.loading": "Looking up earlier states …",
  "mapkeep.concepts_one": "{{count, number}} concept",
  "mapkeep.concepts_other": "{{count, number}} concepts",
  "mapkeep.propositions_one": "{{count, number}} proposition",
  "mapkeep.propositions_other": "{{count, number}} propositions",
  "mapkeep.look": "Look at it",
  "mapkeep.lookAt": "Look at it: {{time}}",
  "mapkeep.preview": "The map as it was",
  "mapkeep.stateOf": "State of {{time}}",
  "mapkeep.back": "Back to the list",
  "mapkeep.return": "Return to this state",
  "mapkeep.returnHint": "The map becomes what it was then. Undo takes you back.",
  "mapkeep.returned": "The map is again as it was at {{time}}. Undo takes it back.",
  "mapkeep.sinceThen": "Since then",
  "mapkeep.nothingSince": "Nothing has changed since then.",
  "mapkeep.onlyMoved": "Nothing but places and notes has changed since then.",
  "mapkeep.added": "Added",
  "mapkeep.gone": "No longer there",
  "mapkeep.conceptsAdded_one": "{{count, number}} concept more",
  "mapkeep.conceptsAdded_other": "{{count, number}} concepts more",
  "mapkeep.conceptsGone_one": "{{count, number}} concept fewer",
  "mapkeep.conceptsGone_other": "{{count, number}} concepts fewer",
  "mapkeep.rewordedSince_one": "{{count, number}} label worded differently",
  "mapkeep.rewordedSince_other": "{{count, number}} labels worded differently",
} as const;
