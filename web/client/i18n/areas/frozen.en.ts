export const frozenEn = {
  "frozen.about":
    "A snapshot of {{date}}, graph version {{version}}. It needs no server and asks nobody for anything.",
  "frozen.aboutFile":
    "A snapshot of {{name}}, made on {{date}} with the Human Security Atlas. It needs no server and asks nobody for anything.",
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
  "freeze.file":
    "One HTML file with your graph as it stands here, and what your file says of each of its parts. Nothing is sent anywhere; whoever you give the file to can read all of it.",
} as const;
