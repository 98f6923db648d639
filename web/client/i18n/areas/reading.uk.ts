export const readingUk = {
  "reading.title": "Текст",
  "reading.attach": "Долучити свій примірник",
  "reading.attachTitle": "Ваш примірник тексту",
  "reading.attachWhy":
    "Атлас не зберігає жодного речення статті, лише місця та відбитки. Долучіть власний примірник — і його слова стоятимуть біля кожного твердження та в читанні.",
  "reading.choose": "Перетягніть файл сюди або виберіть його",
  "reading.chooseOther": "Перетягніть сюди інший файл або виберіть його",
  "reading.formats": "PDF, Word (DOCX), вебсторінка (HTML) або звичайний текст, до 50 МБ",
  "reading.privacy":
    "Файл читається в цьому браузері й зберігається тут, доки ви його не приберете. Нікуди нічого з нього не надсилається.",
  "reading.notKept":
    "У цьому браузері немає місця для примірника, або це вікно нічого не зберігає. Примірник долучено, доки сторінку не закрито.",
  "reading.stageReading": "Читаємо файл …",
  "reading.stageSearching": "Шукаємо речення …",
  "reading.cancel": "Скасувати",
  "reading.found": "Знайдено {{found}} з {{sought}} речень",
  "reading.read": "Читати текст",
  "reading.remove": "Прибрати примірник",
  "reading.change": "Ваш примірник …",
  "reading.missing_one": "Не знайдено {{count}} речення",
  "reading.missing_few": "Не знайдено {{count}} речення",
  "reading.missing_many": "Не знайдено {{count}} речень",
  "reading.missing_other": "Не знайдено {{count}} речення",
  "reading.missingWhy":
    "У цих місцях слова вашого примірника відрізняються від статті, або щось стоїть посеред речення.",
  "reading.locator": "{{paragraph}}, речення {{sentence}}",
  "reading.failTooLarge":
    "Файл «{{name}}» більший за 50 МБ або містить більше тексту, ніж будь-яка стаття. Збережіть лише статтю, без зображень, і долучіть її.",
  "reading.failNotText":
    "Файл «{{name}}» — не PDF, DOCX, HTML чи звичайний текст. Відкрийте його у своїй програмі, збережіть в одному з цих форматів і долучіть.",
  "reading.failEncrypted":
    "Файл «{{name}}» замкнено паролем. Збережіть копію без пароля й долучіть її.",
  "reading.failDamaged":
    "Файл «{{name}}» пошкоджений або завантажений не до кінця. Завантажте чи збережіть його ще раз і долучіть.",
  "reading.failNoText":
    "У файлі «{{name}}» є зображення сторінок, але немає тексту, як у сканах. Розпізнайте текст (OCR) або знайдіть примірник із текстом.",
  "reading.failOldWord":
    "Файл «{{name}}» — у форматі Word, старішому за 2007 рік. Збережіть його як DOCX і долучіть.",
  "reading.failEmpty": "Файл «{{name}}» порожній. Виберіть файл, у якому є текст.",
  "reading.failUnreadable":
    "Файл «{{name}}» не вдалося прочитати: його переміщено, змінено або закрито для цього браузера. Виберіть його ще раз.",
  "reading.failSearch":
    "Пошук у файлі «{{name}}» зупинився, імовірно, через брак пам’яті. Закрийте інші вкладки й долучіть його знову.",
  "reading.failAnotherText":
    "У файлі «{{name}}» не знайдено жодного речення статті. Перевірте, чи це сама стаття мовою оригіналу, а не переказ чи переклад.",
  "reading.failServer":
    "Не вдалося завантажити перелік речень, тому у файлі «{{name}}» нічого не шукали. Долучіть його знову, коли сервер відповість.",
  "reading.invitation":
    "Без примірника текст показано за місцями, словами самого атласу. Долучіть свій примірник статті, щоб читати тут її речення.",
  "reading.keyStated": "закодовано",
  "reading.keyContested": "спірне",
  "reading.keyAside": "відкладено",
  "reading.keys":
    "Стрілки вгору й униз ведуть від речення до речення; Enter підсвічує те, що воно каже.",
  "reading.goTo": "Перейти до",
  "reading.sections_one": "{{count}} розділ",
  "reading.sections_few": "{{count}} розділи",
  "reading.sections_many": "{{count}} розділів",
  "reading.sections_other": "{{count}} розділу",
  "reading.paragraph": "Абзац {{number}}",
  "reading.instead": "Це стоїть у вашому примірнику замість речень, яких не знайдено дослівно.",
  "reading.andMore_one": "і ще {{count}} твердження",
  "reading.andMore_few": "і ще {{count}} твердження",
  "reading.andMore_many": "і ще {{count}} тверджень",
  "reading.andMore_other": "і ще {{count}} твердження",
  "reading.repeats": "Відкладено: повторює {{place}}.",
  "reading.translates": "Відкладено: перекладає {{place}}.",
  "reading.aside": "Відкладено: {{reason}}.",
  "reading.statements_one": "{{count}} твердження",
  "reading.statements_few": "{{count}} твердження",
  "reading.statements_many": "{{count}} тверджень",
  "reading.statements_other": "{{count}} твердження",
  "reading.lit_one": "на полотні підсвічено {{count}} зв’язок",
  "reading.lit_few": "на полотні підсвічено {{count}} зв’язки",
  "reading.lit_many": "на полотні підсвічено {{count}} зв’язків",
  "reading.lit_other": "на полотні підсвічено {{count}} зв’язку",
  "reading.onAtlas": "Показати на всьому атласі",
  "reading.behind": "Усе, що за ним стоїть",
  "reading.inText": "Показати в тексті",
} as const;
