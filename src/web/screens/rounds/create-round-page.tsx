export default function CreateRoundPage() {
  return null;
}
