/** A server of classes, as it is started, without the atlas in it: killed again and again, it starts at once. */
import { openPeopleStore } from "../../graph/people/open-people-store.ts";
import { openStore } from "../../graph/store/open-store.ts";
import { createApp } from "../../web/server/create-app.ts";

const store = await openStore(process.env);
const people = await openPeopleStore(process.env);
const app = await createApp({ store, people, clientFolder: null });
console.log(await app.listen({ host: "127.0.0.1", port: 0 }));
