/** What a student looks for on the page, in the languages of this seminar. */
export interface SeatWords {
  readonly code: string;
  readonly join: string;
  readonly begin: string;
  readonly waiting: RegExp;
  readonly add: string;
  /** Source, phrase and target. */
  readonly fields: readonly [string, string, string];
  readonly saved: string;
  readonly onDevice: string;
  readonly swap: string;
  readonly finish: string;
  readonly shown: string;
  readonly thinkAgain: string;
  readonly asked: string;
  readonly choices: Readonly<Record<"agree" | "disagree" | "unsure", string>>;
  readonly votedBefore: string;
  readonly paused: string;
  readonly ended: string;
  readonly gone: RegExp;
}

export const SEAT_WORDS = {
  en: {
    code: "Code of the class",
    join: "Join",
    begin: "Begin",
    waiting: /^You are in, .+\. It begins here/,
    add: "Add proposition",
    fields: ["From concept", "Linking phrase", "To concept"],
    saved: "Saved",
    onDevice: "Saved on this device, will be sent.",
    swap: "Swap direction",
    finish: "I have finished",
    shown: "Shown by your teacher",
    thinkAgain: "Your teacher asks you to think again",
    asked: "Your teacher asks: do you agree?",
    choices: { agree: "Agree", disagree: "Disagree", unsure: "Unsure" },
    votedBefore: "1 earlier vote",
    paused: "Your teacher has paused the class.",
    ended: "The class has ended.",
    gone: /^This class is not there any more/,
  },
  uk: {
    code: "Код заняття",
    join: "Приєднатися",
    begin: "Почати",
    waiting: /^Ви приєдналися, ваш псевдонім/,
    add: "Додати твердження",
    fields: ["Від поняття", "Зв’язка", "До поняття"],
    saved: "Збережено",
    onDevice: "Збережено на цьому пристрої, буде надіслано.",
    swap: "Змінити напрям",
    finish: "Роботу закінчено",
    shown: "Показано викладачем",
    thinkAgain: "Викладач просить подумати ще раз",
    asked: "Викладач запитує: чи ви згодні?",
    choices: { agree: "Згода", disagree: "Незгода", unsure: "Вагаюся" },
    votedBefore: "1 попереднє голосування",
    paused: "Викладач призупинив заняття.",
    ended: "Заняття завершено.",
    gone: /^Цього заняття вже немає/,
  },
} as const satisfies Readonly<Record<string, SeatWords>>;
