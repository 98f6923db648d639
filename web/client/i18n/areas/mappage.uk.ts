export const mappageUk = {
  "mappage.title": "Мапи понять",
  "mappage.about":
    "Мапа понять відповідає на одне запитання. Поняття стоять у рамках, а слова між двома поняттями утворюють речення, яке можна прочитати, поставити під сумнів і підкріпити.",
  "mappage.question": "Головне запитання",
  "mappage.questionExample": "Як тимчасовий захист стає людською безпекою?",
  "mappage.questionHint":
    "Воно лишається перед очима, поки ви малюєте, і його можна змінити будь-коли.",
  "mappage.questionMissing": "Напишіть запитання, на яке має відповісти мапа.",
  "mappage.begin": "Почати мапу",
  "mappage.yours": "Ваші мапи",
  "mappage.none": "У цьому браузері ще не створено жодної мапи.",
  "mappage.concepts_one": "{{count, number}} поняття",
  "mappage.concepts_few": "{{count, number}} поняття",
  "mappage.concepts_many": "{{count, number}} понять",
  "mappage.concepts_other": "{{count, number}} поняття",
  "mappage.propositions_one": "{{count, number}} твердження",
  "mappage.propositions_few": "{{count, number}} твердження",
  "mappage.propositions_many": "{{count, number}} тверджень",
  "mappage.propositions_other": "{{count, number}} твердження",
};
