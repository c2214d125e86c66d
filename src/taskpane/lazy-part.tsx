/** What stands in the place of a part of the page that is still on its way, or did not come. */
import { Button, MessageBar, MessageBarBody, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { Component, Suspense, type ReactNode } from "react";
import { useWords } from "./words";

/** A part of the page that is loaded when it is wanted: says so while it comes, and offers another try when it does not. */
export function LazyPart({ children }: { children: ReactNode }): ReactNode {
  return (
    <Boundary fallback={<NotLoaded />}>
      <Suspense fallback={<Loading />}>{children}</Suspense>
    </Boundary>
  );
}

function Loading(): ReactNode {
  const styles = useStyles();
  const { gallery } = useWords();
  return <Spinner className={styles.note} size="tiny" label={gallery.loading} />;
}

/** A browser asks for a part of a page once; only a new page asks again. */
function NotLoaded(): ReactNode {
  const styles = useStyles();
  const { gallery } = useWords();
  return (
    <div className={styles.note} role="alert">
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{gallery.loadFailed}</MessageBarBody>
      </MessageBar>
      <Button className={styles.again} onClick={() => location.reload()}>
        {gallery.tryAgain}
      </Button>
    </div>
  );
}

class Boundary extends Component<{ readonly fallback: ReactNode; readonly children: ReactNode }, { readonly failed: boolean }> {
  override readonly state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}

const useStyles = makeStyles({
  note: { padding: tokens.spacingHorizontalL },
  again: { marginTop: tokens.spacingVerticalM },
});
