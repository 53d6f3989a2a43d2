export default function BodiesPage() {
  return null;
}
