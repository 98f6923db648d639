export const keepingEn = {
  "keep.views": "Saved views",
  "keep.yours": "Your saved views",
  "keep.viewsHint":
    "The server keeps them for this browser, without a name or an account. Whoever has the link of a view can open it.",
  "keep.notRemembered":
    "This browser keeps nothing, so this list is lost with the page. Copy the links of what you want to find again.",
  "keep.name": "Name",
  "keep.nameMissing": "Give it a name, so that you can find it again.",
  "keep.note": "Note (anyone with the link can read it)",
  "keep.save": "Save what is on screen",
  "keep.saveChange": "Save",
  "keep.cancel": "Cancel",
  "keep.noViews":
    "Nothing has been saved from this browser yet. Arrange a view, give it a name above and save it.",
  "keep.ownFile":
    "What is on screen is a file of your own. It stays in this browser, so a view of it cannot be saved on the server.",
  "keep.entities_one": "{{count, number}} entity",
  "keep.entities_other": "{{count, number}} entities",
  "keep.open": "Open “{{name}}”",
  "keep.copyLink": "Copy the link of “{{name}}”",
  "keep.edit": "Change name and note of “{{name}}”",
  "keep.replace": "Save what is on screen as “{{name}}”",
  "keep.delete": "Delete “{{name}}”",
  "keep.undo": "Undo",
  "keep.removed_one": "{{count, number}} recently deleted",
  "keep.removed_other": "{{count, number}} recently deleted",
  "keep.removedHint": "They can be restored for 30 days.",
  "keep.restore": "Restore",
  "keep.restoreNamed": "Restore “{{name}}”",
  "keep.news.saved": "“{{name}}” is saved.",
  "keep.news.changed": "“{{name}}” is changed.",
  "keep.news.replaced": "“{{name}}” now holds what is on screen.",
  "keep.news.removed": "“{{name}}” is deleted.",
  "keep.news.restored": "“{{name}}” is back.",
  "keep.news.opened": "“{{name}}” is open.",
  "keep.news.copied": "The link of “{{name}}” is copied.",
  "keep.news.notCopied": "The link could not be copied. It is {{name}}",
  "keep.problem.offline":
    "The server does not answer, so nothing was changed. What you typed stays here; try again when it is back.",
  "keep.problem.conflict":
    "This was changed in another window meanwhile. Its newest state is in the list now; look at it and try again.",
  "keep.problem.gone": "This is not there any more: it was deleted elsewhere.",
  "keep.problem.large":
    "This view is too large to be saved. Show fewer entities at their own places, and save again.",
  "keep.problem.many": "There is no room for more of these. Delete some that you no longer need.",
  "keep.problem.often": "That was too often in one minute. Wait a moment and try again.",
  "keep.problem.notYours":
    "This was saved from another browser and can be changed only there. You can save a copy of your own.",
  "keep.problem.closed":
    "This server cannot open what people keep at the moment. Whoever runs it finds the reason in its first lines of output.",
  "keep.privateNote": "Private note",
  "keep.addNote": "Add a private note",
  "keep.noteOn": "Note on {{name}}",
  "keep.noteHint": "Kept in this browser alone as you type, and never sent.",
  "keep.noteKept": "Kept in this browser",
  "keep.noteTyping": "Not kept yet …",
  "keep.deleteNote": "Delete the note",
  "keep.deleteNoteOn": "Delete the note on {{name}}",
  "keep.noteRemoved": "The note is deleted.",
  "keep.noteOnRemoved": "The note on {{name}} is deleted.",
  "keep.forbiddenStorage":
    "This browser does not let the atlas keep anything, as in a private window. Notes stay until the page is closed; save them as a file before that.",
  "keep.fullStorage":
    "This browser has no room left for the atlas. What you typed stays until the page is closed; save your notes as a file, or make room.",
  "keep.notes": "Private notes",
  "keep.notesHint":
    "They are kept in this browser alone. To have them elsewhere, save them as a file and read it in there.",
  "keep.noNotes":
    "There is no note yet. Open an entity, a statement or a work and write one at its end.",
  "keep.entityKind": "Entity",
  "keep.statementKind": "Statement",
  "keep.workKind": "Work",
  "keep.saveMarkdown": "Save as Markdown",
  "keep.saveJson": "Save as JSON",
  "keep.import": "Read notes from a file",
  "keep.imported_one": "{{count, number}} note of {{all}} was taken; the others are here already.",
  "keep.imported_other":
    "{{count, number}} notes of {{all}} were taken; the others are here already.",
  "keep.notJsonImport":
    "“{{file}}” cannot be read as JSON. Choose a file that was saved here as JSON.",
  "keep.notNotesImport":
    "“{{file}}” holds no notes of this atlas. Choose a file that was saved here as JSON.",
  "keep.newerImport":
    "“{{file}}” was saved by a newer version of this atlas. Open it there, or ask for an update.",
  "keep.noteWrongImport":
    "Note {{number}} in “{{file}}” lacks something or is not as it was saved, so none was taken. Mend it, or save the file anew.",
  "keep.correct": "Suggest a correction",
  "keep.correctHint":
    "This writes a record for the codebook, in English, for you to check and pass on. Nothing is sent from here.",
  "keep.correctKind": "What is wrong with it",
  "keep.correctOwnWords": "In words of your own, not the article’s.",
  "keep.correctSources": "One on each line: a web address, or a full reference.",
  "keep.correctConfidence": "How sure are you?",
  "keep.correctWhy": "Why not surer (may stay empty)",
  "keep.correctWrite": "Write the record",
  "keep.correctMissing": "This is needed.",
  "keep.correctRecord": "The record",
  "keep.correctAgain": "Change it",
  "keep.copy": "Copy",
  "keep.copied": "Copied",
  "keep.notCopied": "It could not be copied. Select the text and copy it by hand.",
  "keep.download": "Download",
  "keep.correctSave":
    "In a copy of the repository, put it at the end of ingest/codebook/contested.yaml, and add {{id}} to “contested” of the statement {{statement}} in ingest/codebook/claims.",
  "keep.correctSend":
    "Run “npm run codebook:check” there; when it finds nothing to mend, send the change to the people who keep the atlas (CONTRIBUTING.md).",
} as const;
