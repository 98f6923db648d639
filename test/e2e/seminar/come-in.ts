/** The people of the seminar, each in a window of their own. */
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { expectAccessible } from "./expect-accessible.ts";
import { KeyboardSeat } from "./keyboard-seat.ts";
import { makeClass, QUESTION } from "./make-class.ts";
import { Seat } from "./seat.ts";
import { TeacherDesk } from "./teacher-desk.ts";
import type { KillableAtlas } from "./use-killable-atlas.ts";

export const WIDE = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844, hasTouch: true };

export interface Seminar {
  readonly atlas: KillableAtlas;
  readonly desk: TeacherDesk;
  readonly wall: Page;
  readonly code: string;
  /** On phones; Ben's has no line for a while. */
  readonly anna: Seat;
  readonly ben: Seat;
  /** By keyboard alone. */
  readonly kay: KeyboardSeat;
  /** Goes on with a second device by the phrase. */
  readonly dan: Seat;
  readonly danPhrase: string;
  /** In Ukrainian, dark. */
  readonly uma: Seat;
  readonly all: readonly Seat[];
}

/** From an empty library to five students who wait. */
export async function comeIn(atlas: KillableAtlas): Promise<Seminar> {
  const watched = await atlas.open("/teach", WIDE);
  const desk = new TeacherDesk(watched.page);
  const code = await makeClass(desk);
  const wall = await desk.project();
  await wall.getByRole("img", { name: "QR code" }).waitFor();
  await expectAccessible(wall);
  const byLink = `/join/${code}`;
  const anna = new Seat(await atlas.open("/join", PHONE));
  const ben = new Seat(await atlas.open(byLink, PHONE));
  const kay = new KeyboardSeat(await atlas.open("/join"));
  const dan = new Seat(await atlas.open(byLink, WIDE));
  const uma = new Seat(
    await atlas.open(byLink, { ...WIDE, locale: "uk-UA", scheme: "dark" }),
    "uk",
  );
  await Promise.all([anna.typeCode(code), kay.typeCode(code)]);
  const all = [anna, ben, kay, dan, uma];
  const phrases: string[] = [];
  for (const seat of all) phrases.push(await seat.join());
  await desk.sees("5 students have joined.");
  await expect.poll(() => wall.getByRole("main").innerText()).toMatch(/\b5\s+students joined/);
  await wall.getByRole("heading", { name: QUESTION }).waitFor();
  return { atlas, desk, wall, code, anna, ben, kay, dan, danPhrase: phrases[3] ?? "", uma, all };
}
