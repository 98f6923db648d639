/** Learning Cypher: steps, verdicts, a course of one's own. */
export const courseUk = {
  "course.choose": "Курс",
  "course.steps": "Кроки курсу",
  "course.done": "Виконано кроків: {{done}} з {{all}}",
  "course.isDone": "виконано",
  "course.begin": "Відкрити в редакторі",
  "course.check": "Перевірити відповідь",
  "course.checking": "Перевіряємо на цьому графі та на зміненій копії …",
  "course.next": "Далі: {{title}}",
  "course.hint": "Підказка {{number}} з {{all}}",
  "course.solution": "Показати розв’язок",
  "course.openSolution": "Відкрити його в редакторі",
  "course.byChance":
    "Тут правильно, але не на копії графу, де дещо інакше: відповідь збіглася випадково або вписана в запит. Запитайте її в графа.",
  "course.wrongOrder": "Рядки правильні, а порядок — ні.",
  "course.openFile": "Відкрити власний курс (YAML) …",
  "course.fault.large": "Файл більший, ніж може бути курс (500 000 знаків). Чи це той файл?",
  "course.fault.yaml": "Файл не є YAML: {{text}} Текст із двокрапкою має стояти в лапках.",
  "course.fault.missing":
    "«{{where}}» відсутнє або не таке, як має бути. Кожен текст потрібен англійською (en), індонезійською (id) та українською (uk).",
  "course.fault.unknown": "У курсі немає «{{where}}». Чи слово написано правильно?",
  "course.fault.twice": "Два кроки мають однаковий id: «{{where}}». Дайте одному з них інший.",
  "course.right_one":
    "Правильно: {{count, number}} рядок, і на іншому графі він теж був би правильний.",
  "course.right_few":
    "Правильно: {{count, number}} рядки, і на іншому графі вони теж були б правильні.",
  "course.right_many":
    "Правильно: {{count, number}} рядків, і на іншому графі вони теж були б правильні.",
  "course.right_other":
    "Правильно: {{count, number}} рядка, і на іншому графі вони теж були б правильні.",
  "course.wrongColumns_one": "Запит повертає {{count, number}} стовпець, а треба {{wanted}}.",
  "course.wrongColumns_few": "Запит повертає {{count, number}} стовпці, а треба {{wanted}}.",
  "course.wrongColumns_many": "Запит повертає {{count, number}} стовпців, а треба {{wanted}}.",
  "course.wrongColumns_other": "Запит повертає {{count, number}} стовпця, а треба {{wanted}}.",
  "course.wrongRows_one": "Рядків стільки, скільки треба, але {{count, number}} з них не той.",
  "course.wrongRows_few": "Рядків стільки, скільки треба, але {{count, number}} з них не ті.",
  "course.wrongRows_many": "Рядків стільки, скільки треба, але {{count, number}} з них не ті.",
  "course.wrongRows_other": "Рядків стільки, скільки треба, але {{count, number}} з них не ті.",
  "course.tooFew_one": "Рядків {{given}} замість {{wanted}}: бракує {{count, number}}.",
  "course.tooFew_few": "Рядків {{given}} замість {{wanted}}: бракує {{count, number}}.",
  "course.tooFew_many": "Рядків {{given}} замість {{wanted}}: бракує {{count, number}}.",
  "course.tooFew_other": "Рядків {{given}} замість {{wanted}}: бракує {{count, number}}.",
  "course.tooMany_one": "Рядків {{given}} замість {{wanted}}: зайвий {{count, number}}.",
  "course.tooMany_few": "Рядків {{given}} замість {{wanted}}: зайвих {{count, number}}.",
  "course.tooMany_many": "Рядків {{given}} замість {{wanted}}: зайвих {{count, number}}.",
  "course.tooMany_other": "Рядків {{given}} замість {{wanted}}: зайвих {{count, number}}.",
} as const;
