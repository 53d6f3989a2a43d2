export default function ScoreSheetsPage() {
  return null;
}
