import { useState } from "react";
import { Door } from "./door/door.tsx";
import { PhraseCard } from "./door/phrase-card.tsx";
import { Room } from "./room/room.tsx";
import { forgetWork } from "./state/forget-work.ts";
import { dropTicket, findTicket, type Ticket } from "./state/tickets.ts";
import { codeOfPath } from "./state/tidy-code.ts";

type Place =
  | { readonly at: "door"; readonly code: string | null }
  /** Joined a moment ago: the phrase is shown once, in full size. */
  | { readonly at: "phrase"; readonly ticket: Ticket }
  | { readonly at: "room"; readonly ticket: Ticket };

/** From the code to the finished map. The address says the code and nothing that opens anybody's work. */
export function StudentPage() {
  const [place, setPlace] = useState<Place>(findPlace);
  const goToDoor = (code: string | null) => {
    history.replaceState(null, "", code === null ? "/join" : `/join/${code}`);
    setPlace({ at: "door", code });
  };
  const goToRoom = (ticket: Ticket) => {
    history.replaceState(null, "", `/join/${ticket.code}`);
    setPlace({ at: "room", ticket });
  };
  if (place.at === "phrase")
    return <PhraseCard ticket={place.ticket} onGo={() => goToRoom(place.ticket)} />;
  if (place.at === "door")
    return (
      <Door
        code={place.code}
        onCode={goToDoor}
        onJoined={(ticket) => setPlace({ at: "phrase", ticket })}
        onBack={goToRoom}
      />
    );
  const leave = () => {
    dropTicket(place.ticket);
    goToDoor(null);
    void forgetWork(place.ticket);
  };
  return <Room key={place.ticket.token} ticket={place.ticket} onLeave={leave} />;
}

function findPlace(): Place {
  const code = codeOfPath(location.pathname);
  const ticket = code === null ? null : findTicket(code);
  return ticket === null ? { at: "door", code } : { at: "room", ticket };
}
