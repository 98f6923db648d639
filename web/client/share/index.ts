export { CopyLink } from "./copy-link.tsx";
