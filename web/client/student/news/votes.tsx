import { useState } from "react";
import type { ClassVote, VoteChoice } from "../../../contract/classes.ts";
import { ApiError } from "../../api/fetch-json.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { useNews, useRoom } from "../room/room-context.ts";
import { castVote } from "../state/ask-class.ts";
import { problemWords } from "../state/problem-words.ts";
import styles from "./news.module.css";
import { SaidSentence } from "./said-sentence.tsx";

const CHOICES = ["agree", "disagree", "unsure"] as const satisfies readonly VoteChoice[];

type Asked = ClassVote & { readonly yours: VoteChoice | null };

/** What the teacher asks now, in every kind of activity; what was asked before, with its answers. */
export function Votes() {
  const { t } = useLanguage();
  const { votes } = useNews().news;
  if (votes.length === 0) return null;
  const open = votes.filter(({ isOpen }) => isOpen);
  const over = votes.filter(({ isOpen }) => !isOpen);
  return (
    <section className={styles.votes} aria-label={t("student.votes")} aria-live="polite">
      {open.map((vote) => (
        <Vote key={vote.id} vote={vote} />
      ))}
      {over.length > 0 && (
        <details>
          <summary>{t("student.votesOver", { count: over.length })}</summary>
          <ul>
            {over.map((vote) => (
              <li key={vote.id}>
                <SaidSentence said={vote.said} />
                <p className={styles.small}>
                  {CHOICES.map((choice) => `${t(`student.${choice}`)} ${vote.tally[choice]}`).join(
                    " · ",
                  )}
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Vote({ vote }: { readonly vote: Asked }) {
  const { t } = useLanguage();
  const { watch, ticket } = useRoom();
  const [chosen, setChosen] = useState(vote.yours);
  const [problem, setProblem] = useState<ApiError | null>(null);
  const cast = async (choice: VoteChoice) => {
    setChosen(choice);
    setProblem(null);
    try {
      watch.take(await castVote(ticket.token, vote.id, choice));
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setChosen(vote.yours);
      setProblem(error);
    }
  };
  return (
    <div className={styles.vote} role="group" aria-label={t("student.voteAsked")}>
      <h2>{t("student.voteAsked")}</h2>
      <SaidSentence said={vote.said} />
      <div className={styles.choices}>
        {CHOICES.map((choice) => (
          <button
            key={choice}
            type="button"
            aria-pressed={chosen === choice}
            onClick={() => void cast(choice)}
          >
            {t(`student.${choice}`)}
          </button>
        ))}
      </div>
      {problem !== null && (
        <p role="alert">
          {t("student.notVoted")} {problemWords(t, problem)}
        </p>
      )}
    </div>
  );
}
