export const inspectingUk = {
  "inspector.pathTo": "Шлях до …",
  "inspector.cite": "Цитувати",
  "work.unknown":
    "Жодна праця не має ідентифікатора «{{id}}». Можливо, новіша версія кодової книги її перейменувала.",
  "work.light": "Виділити те, що на неї спирається",
  "work.sameAs": "Як сутність",
  "work.restsOn": "Твердження, що на неї спираються",
  "work.nothingRests": "Жодне твердження на неї не спирається.",
  "many.kind": "Вибране",
  "many.members": "Сутності",
  "many.among": "Зв’язки між ними",
  "many.noneAmong": "В атласі немає зв’язків між ними.",
  "many.drop": "Прибрати «{{name}}» з вибраного",
  "many.title_one": "{{count, number}} сутність",
  "many.title_few": "{{count, number}} сутності",
  "many.title_many": "{{count, number}} сутностей",
  "many.title_other": "{{count, number}} сутності",
} as const;
