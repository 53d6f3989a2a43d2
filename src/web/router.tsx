import {
  Children,
  createContext,
  isValidElement,
  use,
  useMemo,
  useSyncExternalStore,
  type AnchorHTMLAttributes,
  type ReactNode,
} from 'react';
import { bestMatch, type RouteLine } from './routes';

/**
 * Addresses of the application, over the browser's own history: what the screens need and no more, since a router
 * library alone would take a quarter of what a first visit may cost on a slow line.
 */
export interface Location {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
  /** What the page before left for this one; null when the address was typed. */
  readonly state: unknown;
}

interface NavigateOptions {
  /** Takes the place of the present entry of the history. */
  readonly replace?: boolean;
  readonly state?: unknown;
}

const LocationContext = createContext<Location>({ pathname: '/', search: '', hash: '', state: null });
const ParamsContext = createContext<Readonly<Record<string, string | undefined>>>({});
const OutletContext = createContext<ReactNode>(null);

const MOVED = 'thi-tuyen:moved';

function listen(onMoved: () => void): () => void {
  window.addEventListener('popstate', onMoved);
  window.addEventListener(MOVED, onMoved);
  return () => {
    window.removeEventListener('popstate', onMoved);
    window.removeEventListener(MOVED, onMoved);
  };
}

/** Follows the address bar. */
export function Router({ children }: { readonly children: ReactNode }) {
  const href = useSyncExternalStore(listen, () => window.location.href);
  const location = useMemo((): Location => {
    const { pathname, search, hash } = new URL(href);
    return { pathname, search, hash, state: window.history.state as unknown };
  }, [href]);
  return <LocationContext value={location}>{children}</LocationContext>;
}

/** Where the browser is. */
export function useLocation(): Location {
  return use(LocationContext);
}

/** The named parts of the address. */
export function useParams(): Readonly<Record<string, string | undefined>> {
  return use(ParamsContext);
}

/** How to go elsewhere from code. */
export function useNavigate(): (to: string, options?: NavigateOptions) => Promise<void> {
  return go;
}

function go(to: string, { replace = false, state = null }: NavigateOptions = {}): Promise<void> {
  if (replace) window.history.replaceState(state, '', to);
  else window.history.pushState(state, '', to);
  window.dispatchEvent(new Event(MOVED));
  return Promise.resolve();
}

interface LinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly to: `/${string}`;
  readonly state?: unknown;
}

/** A link within the application; with Ctrl or in a new window it is an ordinary one. */
export function Link({ to, state, onClick, ...rest }: LinkProps) {
  return (
    <a
      {...rest}
      href={to}
      onClick={(event) => {
        onClick?.(event);
        const isPlain =
          event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || rest.target);
        if (!isPlain || event.defaultPrevented) return;
        event.preventDefault();
        void go(to, { replace: new URL(to, window.location.href).href === window.location.href, state });
      }}
    />
  );
}

/** A link of the menu, marked while its page or one below it is open; with `end`, only its own page. */
export function NavLink({ end = false, ...rest }: LinkProps & { readonly end?: boolean }) {
  const { pathname } = useLocation();
  const isActive = pathname === rest.to || (!end && pathname.startsWith(`${rest.to}/`));
  return <Link {...rest} className={isActive ? 'active' : ''} aria-current={isActive ? 'page' : undefined} />;
}

interface RouteProps {
  /** Address, with `:name` for a part that varies, `:name?` for one that may lack, `*` for anything. */
  readonly path?: string;
  readonly index?: boolean;
  readonly element: ReactNode;
  readonly children?: ReactNode;
}

/** One address; around other routes, what their pages stand in (`Outlet`). */
export function Route(_props: RouteProps): ReactNode {
  return null;
}

/** The page of the present address: of several that fit, the one with the most fixed parts. */
export function Routes({ children }: { readonly children: ReactNode }) {
  const { pathname } = useLocation();
  const lines = useMemo(() => linesOf(children, []), [children]);
  const match = useMemo(() => bestMatch(lines, pathname), [lines, pathname]);
  if (match === null) return null;
  return <ParamsContext value={match.params}>{nest(match.elements)}</ParamsContext>;
}

/** Where the page of an inner route stands. */
export function Outlet() {
  return use(OutletContext);
}

function linesOf(children: ReactNode, around: readonly ReactNode[]): readonly RouteLine<ReactNode>[] {
  return Children.toArray(children).flatMap((child) => {
    if (!isValidElement<RouteProps>(child)) return [];
    const { path, index = false, element, children: inner } = child.props;
    const elements = [...around, element];
    if (inner !== undefined) return linesOf(inner, elements);
    return [{ path: index ? '/' : (path ?? '*'), elements }];
  });
}

function nest(elements: readonly ReactNode[]): ReactNode {
  return elements.reduceRight((inside, element) => <OutletContext value={inside}>{element}</OutletContext>, null);
}
