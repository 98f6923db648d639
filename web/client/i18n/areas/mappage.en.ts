export const mappageEn = {
  "mappage.title": "Concept maps",
  "mappage.about":
    "A concept map answers one question. Concepts stand in boxes, and the words between two of them make a sentence that can be read, doubted and supported.",
  "mappage.question": "Focus question",
  "mappage.questionExample": "How does temporary protection turn into human security?",
  "mappage.questionHint": "It stays in sight while you draw, and can be changed at any time.",
  "mappage.questionMissing": "Write the question that the map is to answer.",
  "mappage.begin": "Begin a map",
  "mappage.yours": "Your maps",
  "mappage.none": "No map has been made in this browser yet.",
  "mappage.concepts_one": "{{count, number}} concept",
  "mappage.concepts_other": "{{count, number}} concepts",
  "mappage.propositions_one": "{{count, number}} proposition",
  "mappage.propositions_other": "{{count, number}} propositions",
} as const;
