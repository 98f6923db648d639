import "../theme/fonts.css";
import "../theme/tokens.css";
import "../theme/base.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { HintLayer } from "../ui/hint-layer.tsx";
import { createOwnLanguage, OwnLanguageContext } from "./i18n/own-language.ts";
import { StudentPage } from "./student-page.tsx";

const language = await createOwnLanguage();
const root = document.querySelector("#root");
if (root === null) throw new Error("The page has no #root.");
createRoot(root).render(
  <StrictMode>
    <OwnLanguageContext value={language}>
      <StudentPage />
      <HintLayer />
    </OwnLanguageContext>
  </StrictMode>,
);
