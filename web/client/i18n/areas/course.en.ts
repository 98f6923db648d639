/** Learning Cypher: steps, verdicts, a course of one's own. */
export const courseEn = {
  "course.choose": "Course",
  "course.steps": "Steps of the course",
  "course.done": "{{done}} of {{all}} steps done",
  "course.isDone": "done",
  "course.begin": "Open in the editor",
  "course.check": "Check my answer",
  "course.checking": "Checking on this graph and on an altered copy …",
  "course.next": "Next: {{title}}",
  "course.hint": "Hint {{number}} of {{all}}",
  "course.solution": "Show a solution",
  "course.openSolution": "Open it in the editor",
  "course.byChance":
    "Right here, but not on a copy of the graph in which some things are different: the answer fits by chance, or is written into the statement. Ask the graph for it.",
  "course.wrongOrder": "The rows are right, their order is not.",
  "course.openFile": "Open a course of your own (YAML) …",
  "course.fault.large":
    "This file is larger than a course can be (500,000 characters). Is it the right one?",
  "course.fault.yaml":
    "The file is no YAML: {{text}} A text with a colon must stand in quotation marks.",
  "course.fault.missing":
    "“{{where}}” is missing or is not as it must be. Every text is needed in English (en), Indonesian (id) and Ukrainian (uk).",
  "course.fault.unknown": "A course has no “{{where}}”. Is the word written rightly?",
  "course.fault.twice": "Two steps have the same id: “{{where}}”. Give one of them another.",
  "course.right_one": "Right: {{count, number}} row, and it would be right on another graph too.",
  "course.right_other":
    "Right: {{count, number}} rows, and they would be right on another graph too.",
  "course.wrongColumns_one":
    "The statement returns {{count, number}} column, the task asks for {{wanted}}.",
  "course.wrongColumns_other":
    "The statement returns {{count, number}} columns, the task asks for {{wanted}}.",
  "course.wrongRows_one":
    "As many rows as asked for, but {{count, number}} of them is not what the task asks.",
  "course.wrongRows_other":
    "As many rows as asked for, but {{count, number}} of them are not what the task asks.",
  "course.tooFew_one": "{{given}} rows instead of {{wanted}}: {{count, number}} is missing.",
  "course.tooFew_other": "{{given}} rows instead of {{wanted}}: {{count, number}} are missing.",
  "course.tooMany_one":
    "{{given}} rows instead of {{wanted}}: {{count, number}} does not belong there.",
  "course.tooMany_other":
    "{{given}} rows instead of {{wanted}}: {{count, number}} do not belong there.",
} as const;
