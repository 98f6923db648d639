export { ParkingLot, type ParkingLotProps } from "./parking-lot.tsx";
