/** Reads a statement as Neo4j's planner would, to its meaning. Large and slow, hence apart from what answers each key. */
import "./iterator-helpers.ts";
import { lintCypherQuery } from "@neo4j-cypher/language-support";
import { answerQuestions } from "./answer-questions.ts";

answerQuestions({
  lint: ({ text, schema }) =>
    lintCypherQuery(text, schema, { consoleCommandsEnabled: false }).diagnostics,
});
