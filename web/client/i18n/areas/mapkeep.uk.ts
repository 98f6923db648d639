/** Beside every map that is kept; the student's page has these alone. */
export const keepingUk = {
  "mapkeep.saved": "Збережено",
  "mapkeep.saving": "Зберігаємо …",
  "mapkeep.onDevice": "Збережено на цьому пристрої, буде надіслано.",
  "mapkeep.conflict": "Поєднуємо дві версії …",
  "mapkeep.closed": "Збережено на цьому пристрої. Зараз роботи не приймаються.",
  "mapkeep.failed": "Не надіслано; збережено на цьому пристрої.",
  "mapkeep.notLasting":
    "Цей браузер нічого не зберігає: не закривайте сторінку, доки роботу не надіслано.",
  "mapkeep.retry": "Спробувати зараз",
  "mapkeep.merged": "Мапу змінювали ще й на іншому пристрої. Тепер тут є все з обох.",
  "mapkeep.reworded_one":
    "{{count, number}} напис змінено двічі: лишився ваш, другий – у його нотатці.",
  "mapkeep.reworded_few":
    "{{count, number}} написи змінено двічі: лишилися ваші, інші – у їхніх нотатках.",
  "mapkeep.reworded_many":
    "{{count, number}} написів змінено двічі: лишилися ваші, інші – у їхніх нотатках.",
  "mapkeep.reworded_other":
    "{{count, number}} напису змінено двічі: лишилися ваші, інші – у їхніх нотатках.",
  "mapkeep.dismiss": "Зрозуміло",
};

export const mapkeepUk = {
  ...keepingUk,
  "mapkeep.history": "Історія",
  "mapkeep.historyHint":
    "Попередні стани цієї мапи, останній – перший: по одному на кожну хвилину останньої години, далі рідше.",
  "mapkeep.noHistory":
    "Попередніх станів ще немає. Наступне збереження створить один із того, що тут зараз.",
  "mapkeep.loading": "Шукаємо попередні стани …",
  "mapkeep.concepts_one": "{{count, number}} поняття",
  "mapkeep.concepts_few": "{{count, number}} поняття",
  "mapkeep.concepts_many": "{{count, number}} понять",
  "mapkeep.concepts_other": "{{count, number}} поняття",
  "mapkeep.propositions_one": "{{count, number}} твердження",
  "mapkeep.propositions_few": "{{count, number}} твердження",
  "mapkeep.propositions_many": "{{count, number}} тверджень",
  "mapkeep.propositions_other": "{{count, number}} твердження",
  "mapkeep.look": "Переглянути",
  "mapkeep.lookAt": "Переглянути: {{time}}",
  "mapkeep.preview": "Мапа, якою вона була",
  "mapkeep.stateOf": "Стан: {{time}}",
  "mapkeep.back": "Назад до переліку",
  "mapkeep.return": "Повернутися до цього стану",
  "mapkeep.returnHint": "Мапа стане такою, якою була тоді. Цей крок можна скасувати.",
  "mapkeep.returned": "Мапа знову така, як була: {{time}}. Цей крок можна скасувати.",
  "mapkeep.sinceThen": "Відтоді",
  "mapkeep.nothingSince": "Відтоді нічого не змінилося.",
  "mapkeep.onlyMoved": "Відтоді змінилися лише розташування та нотатки.",
  "mapkeep.added": "Додано",
  "mapkeep.gone": "Більше немає",
  "mapkeep.conceptsAdded_one": "на {{count, number}} поняття більше",
  "mapkeep.conceptsAdded_few": "на {{count, number}} поняття більше",
  "mapkeep.conceptsAdded_many": "на {{count, number}} понять більше",
  "mapkeep.conceptsAdded_other": "на {{count, number}} поняття більше",
  "mapkeep.conceptsGone_one": "на {{count, number}} поняття менше",
  "mapkeep.conceptsGone_few": "на {{count, number}} поняття менше",
  "mapkeep.conceptsGone_many": "на {{count, number}} понять менше",
  "mapkeep.conceptsGone_other": "на {{count, number}} поняття менше",
  "mapkeep.rewordedSince_one": "{{count, number}} напис змінено",
  "mapkeep.rewordedSince_few": "{{count, number}} написи змінено",
  "mapkeep.rewordedSince_many": "{{count, number}} написів змінено",
  "mapkeep.rewordedSince_other": "{{count, number}} напису змінено",
};
