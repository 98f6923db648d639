export const frozenEn = {
  "frozen.about":
    "A snapshot of {{date}}, graph version {{version}}. It needs no server and asks nobody for anything.",
  "frozen.live": "Open it live",
  "frozen.hint": "Choose an entity or a line to read what is said of it, by whom and where.",
  "freeze.title": "Frozen snapshot",
  "freeze.about":
    "One HTML file with this scene, its legend and everything behind its statements. It opens from a disk, a mail or a memory stick, without a server and without the internet.",
  "freeze.start": "Make the snapshot",
  "freeze.progress": "{{done}} of {{total}} entities gathered",
  "freeze.cancel": "Cancel",
  "freeze.done": "Saved as {{name}}.",
  "freeze.failed":
    "The snapshot could not be made: {{message}}. Nothing was saved; try again when the server answers.",
  "freeze.file": "A file of your own cannot be frozen: export it instead.",
} as const;
