export const statementsEn = {
  "statements.save": "Save",
  "statements.title": "Save the statement",
  "statements.hint":
    "The server keeps the statement, its parameters and the view of its result for this browser, without a name or an account. Whoever has the link can open it; to open it never runs it.",
  "statements.nothing": "There is no statement here yet. Write one, then save it.",
  "statements.is": "It is saved as “{{name}}”.",
  "statements.update": "Save the changes",
  "statements.new": "Save as a new one",
  "statements.saved": "Saved",
  "statements.yours": "Your saved statements",
  "statements.none":
    "Nothing has been saved from this browser yet. Save, above the statement, keeps what is written there.",
  "statements.fileCypher": "All as .cypher",
  "statements.fileJson": "All as JSON",
  "statements.large":
    "This statement with its parameters is too large to be saved. Make it shorter, and save again.",
  "statements.unreadable": "“{{name}}” cannot be read: it was not saved by this page.",
  "notice.noStatement":
    "No statement is kept under this link: it was deleted, or the link was cut off. What is open here stays as it was.",
} as const;
