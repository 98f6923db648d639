export const maplistEn = {
  "maplist.refused.limit-concepts":
    "A map holds at most {{limit}} concepts. Delete some, or begin a second map.",
  "maplist.refused.limit-phrases":
    "A map holds at most {{limit}} linking phrases. Delete some, or begin a second map.",
  "maplist.refused.limit-groups":
    "A map holds at most {{limit}} groups. Dissolve one before you make another.",
  "maplist.refused.limit-ends":
    "A linking phrase joins at most {{limit}} concepts on each side. Use a second phrase.",
  "maplist.refused.limit-words":
    "A label has at most {{limit}} characters. Shorten it, or put the rest into a note.",
  "maplist.refused.limit-note": "A note has at most {{limit}} characters. Shorten it.",
  "maplist.refused.limit-evidence":
    "A part rests on at most {{limit}} works or statements. Take one away first.",
  "maplist.refused.fixed":
    "This was given with the activity. You can move it and join it, not reword or delete it.",
  "maplist.refused.fixed-ends":
    "This line was given with the activity and stays where it is. You can choose its words.",
  "maplist.refused.own-concepts":
    "Here you work with the concepts that were given. Choose one of them.",
  "maplist.refused.own-phrases":
    "Here you work with the linking phrases that were given. Choose one of them.",
  "maplist.refused.phrase-to-phrase":
    "A linking phrase joins concepts, not other phrases. Draw the line to a concept.",
  "maplist.refused.to-itself":
    "A concept cannot be joined to itself. Choose another concept at one end.",
  "maplist.refused.line":
    "Line {{line}} is not a proposition. Write “concept | phrase | concept”, or a concept alone.",
  "maplist.refused.read-only": "This map can only be read here, so nothing was changed.",
} as const;
