export { ParameterFields, type ParameterFieldsProps } from "./parameter-fields.tsx";
