/** What a seminar must stand: a pause, another device, a server that is killed. */
import { expect } from "vitest";
import { PHONE, type Seminar } from "./come-in.ts";
import { Seat } from "./seat.ts";
import { DENIED, SAID } from "./work.ts";

/** While nothing is taken, one changes the device: by the phrase, to a phone. */
export async function stopAndGoOn(seminar: Seminar): Promise<Seat> {
  const { desk, all } = seminar;
  await desk.press("Pause");
  const [phone] = await Promise.all([
    openPhone(seminar),
    ...all.map((seat) => seat.sees(seat.words.paused)),
  ]);
  await desk.press("5 min");
  await desk.press("Go on");
  await Promise.all(
    [phone, ...all].map(({ page, words }) =>
      page.getByText(words.paused).waitFor({ state: "detached" }),
    ),
  );
  return phone;
}

export async function openPhone({ atlas, code, danPhrase }: Seminar): Promise<Seat> {
  const phone = new Seat(await atlas.open(`/join/${code}`, PHONE));
  await phone.press("I was here before");
  await phone.page.getByLabel("Your phrase").fill(danPhrase.toUpperCase());
  await phone.press("Go on with my work");
  await phone.press("Begin");
  await phone.row(DENIED).waitFor();
  return phone;
}

/** Killed while they draw; what they draw meanwhile comes when it is there again, on both devices of one student too. */
export async function loseTheServer(seminar: Seminar, phone: Seat): Promise<void> {
  const { atlas, desk, dan, uma } = seminar;
  await atlas.kill();
  await Promise.all([
    dan.say("Economic security", "is part of", "Human security"),
    uma.say("надія", "потребує", "миру"),
    phone.say("Personal security", "is part of", "Human security"),
  ]);
  await dan.sees(dan.words.onDevice);
  await desk.sees(/^The server does not answer now/);
  await atlas.startAgain();
  await desk.expectFigure("propositions", SAID + 3);
  const [there, here] = ["Economic security is part of", "Personal security is part of"];
  await phone.page.locator("[data-row]").filter({ hasText: there }).waitFor();
  await dan.page.locator("[data-row]").filter({ hasText: here }).waitFor();
  expect(phone.faults).toEqual([]);
}
