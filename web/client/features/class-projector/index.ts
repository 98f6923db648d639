export { ClassProjector, type ClassProjectorProps } from "./class-projector.tsx";
