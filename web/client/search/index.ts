export { type ChosenEntity, EntityCombobox } from "./entity-combobox.tsx";
