export default function ScoreSheetPage() {
  return null;
}
