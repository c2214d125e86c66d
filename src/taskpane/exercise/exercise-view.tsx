/** The step of exercises: they are set and made in one part of it, and what was handed in is marked in the other. */
import { Button, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState, type ReactNode } from "react";
import type { Exercise } from "../../exercise/exercise";
import { exercisePaneWords } from "../../i18n/exercise-pane";
import { helpAddress } from "../help-pages";
import { ViewTabs } from "../view-tabs";
import { useWords } from "../words";
import { startSession, type OpenSession } from "./in-worker";
import { MakePart } from "./make-part";
import { MarkPart } from "./mark-part";
import { BACK, PART, PURPOSE, TITLE } from "../looks";

interface ExerciseViewProps {
  /** Whether the user has it in view. */
  readonly isShown: boolean;
  readonly onBack: () => void;
}

const PARTS = ["make", "mark"] as const;

export default function ExerciseView({ isShown, onBack }: ExerciseViewProps): ReactNode {
  const styles = useStyles();
  const { gallery, language } = useWords();
  const words = exercisePaneWords[language];
  const [part, setPart] = useState<(typeof PARTS)[number]>("make");
  const [made, setMade] = useState<Exercise | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const session = useSession();
  useEffect(() => {
    if (isShown) heading.current?.focus();
  }, [isShown]);
  const head = (
    <div>
      <Button appearance="subtle" size="small" icon={<ArrowLeftRegular />} className={styles.back} onClick={onBack}>
        {gallery.back}
      </Button>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {gallery.exerciseName}
      </h2>
      <Text as="p" block className={styles.purpose}>
        {words.purpose}{" "}
        <Link inline href={helpAddress("exercises", language)} target="_blank" rel="noreferrer">
          {words.guide}
        </Link>
      </Text>
      <ViewTabs
        className={styles.tabs}
        aria-label={words.parts}
        selectedValue={part}
        onTabSelect={(_, { value }) => setPart(value === "mark" ? "mark" : "make")}
        tabs={PARTS.map((one) => ({
          value: one,
          children: words.part[one],
          id: `exercise-tab-${one}`,
          "aria-controls": `exercise-${one}`,
        }))}
      />
    </div>
  );
  return (
    <>
      <div className={styles.head}>{head}</div>
      {PARTS.map((one) => (
        <div
          key={one}
          id={`exercise-${one}`}
          role="tabpanel"
          aria-labelledby={`exercise-tab-${one}`}
          className={styles.part}
          hidden={one !== part}
        >
          {one === "make" ? <MakePart session={session} onMade={setMade} /> : <MarkPart session={session} made={made} />}
        </div>
      ))}
    </>
  );
}

/** The session of this step, which ends with it. */
function useSession(): OpenSession | null {
  const [session, setSession] = useState<OpenSession | null>(null);
  useEffect(() => {
    let started: OpenSession | null = null;
    let isOver = false;
    void startSession().then((one) => {
      started = one;
      if (isOver) one.close();
      else setSession(one);
    });
    return () => {
      isOver = true;
      started?.close();
    };
  }, []);
  return session;
}

const useStyles = makeStyles({
  head: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0`,
    "& > *": { maxWidth: "640px" },
  },
  back: BACK,
  title: TITLE,
  purpose: PURPOSE,
  tabs: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`, marginTop: tokens.spacingVerticalXS },
  part: PART,
});
